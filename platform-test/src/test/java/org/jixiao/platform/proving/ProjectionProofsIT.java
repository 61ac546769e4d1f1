package org.jixiao.platform.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.processor.DeadLetter;
import org.jixiao.platform.processor.DroppedLetters;
import org.jixiao.platform.projection.ProjectionProof;
import org.jixiao.platform.sample.AccountCommand.MoveAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A proof of the views")
class ProjectionProofsIT extends ProvedAccounts {

    /** The table takes no such sum. */
    private static final BigDecimal REFUSED_TOTAL = new BigDecimal("44");

    private static final String LETTERS = "/api/sample/admin/processors/" + ACCOUNTS + "/dead-letters/";

    @Test
    @DisplayName("finds nothing where nobody touched the rows, and leaves nothing behind")
    void findsNothing() {
        opened();
        opened();
        List<String> before = tables();

        JsonNode report = provedOverHttp();

        assertThat(report.at("/service").asString()).isEqualTo("sample");
        assertThat(report.at("/projection").asString()).isEqualTo(ACCOUNTS);
        assertThat(report.at("/rows").asLong()).isEqualTo(rows()).isGreaterThanOrEqualTo(2);
        assertThat(report.at("/differing").asLong()).isZero();
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "names by key, and never by content, the rows that somebody changed, deleted or added; and does not touch"
                    + " them")
    void namesTamperedRows() {
        Subject changed = opened();
        Subject deleted = opened();
        Subject whole = opened();
        String table = liveTable();
        readModel
                .sql("update " + table + " set owner = 'bought' where stream = ?")
                .param("account:" + changed)
                .update();
        readModel
                .sql("delete from " + table + " where stream = ?")
                .param("account:" + deleted)
                .update();
        readModel
                .sql("insert into " + table
                        + " (stream, version, owner, total) values ('account:invented', 0, 'thief', 9)")
                .update();

        JsonNode report = provedOverHttp();

        assertThat(report.at("/differing").asLong()).isEqualTo(3);
        assertThat(report.at("/differingRows").valueStream())
                .extracting(
                        row -> row.at("/table").asString(),
                        row -> row.at("/key").asString())
                .containsExactlyInAnyOrder(
                        tuple("accounts", "account:" + changed),
                        tuple("accounts", "account:" + deleted),
                        tuple("accounts", "account:invented"));
        assertThat(report.toString()).doesNotContain("bought", "thief", "somebody", whole.toString());
        assertThat(readModel
                        .sql("select owner from accounts where stream = 'account:invented'")
                        .query(String.class)
                        .single())
                .isEqualTo("thief");
    }

    @Test
    @DisplayName("looks at what people read: a view that hides a row is found although the table behind it is whole")
    void looksAtTheView() {
        Subject hidden = opened();
        readModel
                .sql("create or replace view accounts as select * from %s where stream <> 'account:%s'"
                        .formatted(liveTable(), hidden))
                .update();

        JsonNode report = provedOverHttp();

        assertThat(report.at("/differing").asLong()).isOne();
        assertThat(report.at("/differingRows/0/key").asString()).isEqualTo("account:" + hidden);
    }

    @Test
    @DisplayName(
            "does without an event that an operator gave up, and names it but none that was delivered after all, until"
                    + " a rebuild meets it again")
    void withoutDroppedLetters() {
        Subject subject = opened();
        commands.send(new MoveAmount(subject, freshSubject(), REFUSED_TOTAL), caller());
        long given = letters(subject, 1).getFirst().position();
        commands.send(new MoveAmount(subject, freshSubject(), BigDecimal.ONE), caller());
        DeadLetter waiting = letters(subject, 2).getLast();
        assertThat(drop(given)).isEqualTo(200);
        assertThat(drop(given)).isEqualTo(404);
        new DroppedLetters(log).keep(waiting, "a drop that ended half-way", "somebody");
        assertThat(as("system-administrator")
                        .post(LETTERS + waiting.position() + "/retry", null)
                        .json("delivered")
                        .asInt())
                .isOne();

        JsonNode report = provedOverHttp();

        assertThat(report.at("/differing").asLong()).isZero();
        assertThat(report.at("/dropped").asLong()).isOne();
        assertThat(report.at("/droppedLetters")).hasSize(1);
        assertThat(report.at("/droppedLetters/0/position").asLong()).isEqualTo(given);
        assertThat(report.at("/droppedLetters/0/droppedBy").asString()).startsWith("system-administrator");
        assertThat(report.toString()).doesNotContain("moved twice");
        projections.rebuild(ACCOUNTS);
        assertThat(provedOverHttp().at("/droppedLetters")).isEmpty();
    }

    private int drop(long position) {
        return as("system-administrator")
                .post(LETTERS + position + "/drop", "{\"reason\": \"moved twice\"}")
                .status();
    }

    private List<DeadLetter> letters(Subject subject, int many) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> projections.letters(ACCOUNTS).stream()
                                .filter(letter -> letter.sequence().equals(subject.toString()))
                                .toList(),
                        found -> found.size() == many);
    }

    @Test
    @DisplayName("is asked for once more when its turn has come, and reported before it is another's turn")
    void oneAtATime() {
        opened();
        List<ProjectionProof> reported = new ArrayList<>();

        assertThat(projections.prove(ACCOUNTS, () -> false, reported::add)).isEmpty();
        assertThat(reported).isEmpty();
        assertThat(projections.prove(ACCOUNTS, () -> true, proof -> {
                    assertThat(projections.prove(ACCOUNTS)).isEmpty();
                    reported.add(proof);
                }))
                .contains(reported.getFirst());
    }

    @Test
    @DisplayName("is for auditors and administrators to ask for")
    void forAuditors() {
        assertThat(as("teller").post("/api/sample/projection-proofs", null).status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("waits for no reader and no writer: rows that change meanwhile are no differences")
    void whileWritingGoesOn() throws InterruptedException {
        Thread writing = Thread.ofVirtual()
                .start(() -> Stream.generate(this::opened).limit(30).forEach(_ -> {}));

        do {
            assertThat(projections.prove(ACCOUNTS).orElseThrow().differing()).isZero();
        } while (writing.isAlive());
        writing.join();
    }
}
