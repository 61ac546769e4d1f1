package org.jixiao.platform.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.TELLER;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.projection.ProjectionProof;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnTheSampleService
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A proof of the views")
class ProjectionProofsIT {

    private static final String ACCOUNTS = "sample-accounts";
    private static final LocalTime AT = LocalTime.of(2, 30);

    @Autowired
    private Commands commands;

    @Autowired
    private Projections projections;

    @Autowired
    @EventLogStore
    private JdbcClient log;

    @Autowired
    @ReadModel
    private JdbcClient readModel;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @AfterEach
    void repair() {
        projections.rebuild(ACCOUNTS);
    }

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
    @DisplayName("is made once a night, not before it is time, and again in the next night")
    void onceANight() {
        opened();
        int before = reports().size();

        at("2031-05-06T02:29:59").whenDue();
        assertThat(reports()).hasSize(before);

        at("2031-05-06T02:30:00").whenDue();
        at("2031-05-06T23:00:00").whenDue();
        assertThat(reports()).hasSize(before + 1);

        at("2031-05-07T02:31:00").whenDue();
        assertThat(reports()).hasSize(before + 2);
        assertThat(log.sql("""
            select metadata::jsonb -> 'actor' ->> 'id' from event_log.event
            where aggregate_id = 'projection-proof:projection/sample-accounts/2031'\
            """).query(String.class).list()).containsOnly("automation:sample-projection-proof");
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
    @DisplayName("that cannot be made is an error in the log, leaves nothing behind, and is tried again after an hour")
    void cannotBeMade(CapturedOutput output) {
        opened();
        int before = reports().size();
        List<String> tables = tables();
        String live = liveTable();
        readModel.sql("drop view accounts").update();
        readModel.sql("create view accounts as select stream from " + live).update();
        AtomicReference<String> time = new AtomicReference<>("2031-06-06T02:30:00");
        ProjectionProofs night =
                at(((InstantSource) () -> LocalDateTime.parse(time.get()).toInstant(ZoneOffset.UTC))
                        .withZone(ZoneOffset.UTC));

        night.whenDue();
        time.set("2031-06-06T03:29:59");
        night.whenDue();
        assertThat(output.getAll().split(ACCOUNTS + " cannot be proved", -1)).hasSize(2);
        time.set("2031-06-06T03:30:00");
        night.whenDue();
        assertThat(output.getAll().split(ACCOUNTS + " cannot be proved", -1)).hasSize(3);
        assertThat(tables()).isEqualTo(tables);
        assertThat(reports()).hasSize(before);

        projections.rebuild(ACCOUNTS);
        time.set("2031-06-06T04:30:00");
        night.whenDue();
        assertThat(reports()).hasSize(before + 1);
    }

    @Test
    @DisplayName("that an administrator asked for does not spare the night its own")
    void doesNotSpareTheNight() {
        opened();
        int before = reports().size();
        Caller administrator = new Caller(TELLER, LocalDate.of(2031, 7, 6), null, null, "test");

        at("2031-07-06T00:05:00").begin(administrator);
        await().atMost(Duration.ofSeconds(30)).until(() -> reports().size() > before);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> projections.prove(ACCOUNTS).isPresent());
        at("2031-07-06T02:30:00").whenDue();

        assertThat(reports()).hasSize(before + 2);
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

    private Subject opened() {
        Subject subject = freshSubject();
        commands.send(new OpenAccount(subject, "somebody", BigDecimal.TEN), caller());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> readModel
                                .sql("select count(*) from accounts where stream = ?")
                                .param("account:" + subject)
                                .query(Long.class)
                                .single()
                        == 1);
        return subject;
    }

    private ProjectionProofs at(String time) {
        return at(Clock.fixed(LocalDateTime.parse(time).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private ProjectionProofs at(Clock clock) {
        return new ProjectionProofs("sample", projections, commands, log, clock, AT);
    }

    private JsonNode provedOverHttp() {
        int before = reports().size();
        Answer begun = as("auditor").post("/api/sample/projection-proofs", null);
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        assertThat(begun.json("projections/0").asString()).isEqualTo(ACCOUNTS);
        await().atMost(Duration.ofSeconds(30)).until(() -> reports().size() > before);
        return reports().getLast();
    }

    private List<JsonNode> reports() {
        return log
                .sql("select payload from event_log.event where payload_type = 'journal.projection-proved' order by"
                        + " global_index")
                .query(String.class)
                .list()
                .stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private Api as(String role) {
        return Api.at(port).as(role, "");
    }

    private long rows() {
        return readModel.sql("select count(*) from accounts").query(Long.class).single();
    }

    private String liveTable() {
        return "accounts_g"
                + readModel
                        .sql("select generation from projection_generation where projection = ? and state = 'live'")
                        .param(ACCOUNTS)
                        .query(Long.class)
                        .single();
    }

    private List<String> tables() {
        return readModel
                .sql("select table_name from information_schema.tables where table_schema = current_schema() order"
                        + " by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
