package org.jixiao.disclosure.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.restricted;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("What was approved")
class LeftBehindIT extends OnDisclosureService {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 27);
    private static final String REFUSED = "31000020T000000000101";
    private static final String CHANGED = "31000020T000000000102";
    private static final String BARRED = "31000020T000000000103";
    private static final String KEPT_BACK = "31000020T000000000104";
    private static final String OF_LAST_YEAR = "31000020T000000000105";

    @Autowired
    @EventLogStore
    private JdbcClient log;

    private Api as(String role) {
        return as(role, TODAY);
    }

    @Test
    @DisplayName("waits for somebody although its batch is out without it, and goes out without a gap in the numbers")
    void staysOpen() throws InterruptedException, ExecutionException {
        rulebookAndHeadquarters();
        approved(REFUSED, null);
        approved(CHANGED, null);
        approved(BARRED, null);
        approved(KEPT_BACK, BATCH_DUE);
        approved(OF_LAST_YEAR, BATCH_DUE);
        List<String> own = IntStream.range(0, 6)
                .mapToObj(n -> "31000020T00000000020%d".formatted(n))
                .toList();
        own.forEach(code -> approved(code, BATCH_DUE));
        brokeOffWith(YEAR, BARRED, KEPT_BACK, own.getFirst());
        brokeOffWith(YEAR - 1, OF_LAST_YEAR);
        project(BARRED, restricted(BARRED));
        project(OF_LAST_YEAR, restricted(OF_LAST_YEAR));
        assertThat(as("disclosure-officer")
                        .post(item(KEPT_BACK) + "/withholding", "{\"ground\": \"ART_15\"}")
                        .status())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).until(this::numbersGivenBack, count -> count == 3);
        released();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(toDos("disclosure-officer"))
                        .contains(REFUSED + " PUBLISH", CHANGED + " RESCHEDULE")
                        .hasSize(own.size() + 2)
                        .noneMatch(step -> step.contains(BARRED) || step.contains(KEPT_BACK)));
        assertThat(toDos("secrecy-reviewer")).isEmpty();
        assertThat(toDos("office-leader")).isEmpty();

        assertThat(publishes(CHANGED).problem()).isEqualTo("batch-not-released");
        assertThat(publishes(BARRED).problem()).isEqualTo("disclosure-restricted");
        assertThat(publishes(REFUSED).status()).isEqualTo(200);
        assertThat(inParallel(own)).allMatch(answer -> answer.status() == 200, "is published");
        List<String> published = new ArrayList<>(own);
        published.add(REFUSED);
        assertThat(published.stream().map(this::numberOf))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, published.size())
                        .mapToObj("754301694D/2020-%05d"::formatted)
                        .toList());
        assertThat(toDos("disclosure-officer")).containsExactly(CHANGED + " RESCHEDULE");
    }

    private List<Answer> inParallel(List<String> codes) throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> running = codes.stream()
                    .map(code -> together.submit(() -> publishes(code)))
                    .toList();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    private Answer publishes(String code) {
        return as("disclosure-officer").post(item(code) + "/publication", null);
    }

    private String numberOf(String code) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> as("auditor").get(item(code)),
                        answer -> answer.json("row/status").asString().equals("PUBLISHED"))
                .json("row/indexNumber")
                .asString();
    }

    private List<String> toDos(String role) {
        return as(role).get("/api/disclosure/to-dos")
                .json()
                .valueStream()
                .map(step -> step.at("/subject/code").asString() + " "
                        + step.get("step").asString())
                .toList();
    }

    /** With the hash of one of its items as it is, and of another one as it was. */
    private void released() {
        disclosurePart(
                "budget",
                "disclosure-batch",
                new Subject(Subject.BUDGET_YEAR, "office", YEAR),
                new ClockStarted(
                        YEAR, Occasion.BUDGET, null, "沪财预〔2020〕8号", APPROVED_ON, BATCH_DUE, BATCH_DUE.minusDays(2)),
                new BatchReleased(
                        YEAR,
                        Occasion.BUDGET,
                        null,
                        List.of(
                                new Released(Subject.project(REFUSED, YEAR), Matter.GOAL, hashOf(REFUSED)),
                                new Released(Subject.project(CHANGED, YEAR), Matter.GOAL, "0".repeat(64))),
                        TODAY,
                        BATCH_DUE));
    }

    /** A process ended between the numbers and the publications. */
    private void brokeOffWith(int year, String... codes) {
        Subject numbers = new Subject(Subject.BUDGET_YEAR, "office", year);
        disclosure(
                "index-numbers",
                numbers,
                new IndexNumbersGiven(
                        year,
                        "754301694D",
                        IntStream.range(0, codes.length)
                                .mapToObj(n -> new Numbered(
                                        Subject.project(codes[n], YEAR),
                                        Matter.GOAL,
                                        "754301694D/%d-%05d".formatted(year, n + 1)))
                                .toList()));
    }

    private long numbersGivenBack() {
        return log.sql("select count(*) from event_log.event where payload_type ="
                        + " 'disclosure.index-numbers-given-back'")
                .query(Long.class)
                .single();
    }

    private static String hashOf(String code) {
        return hashOf(content(code));
    }

    private static PublicContent content(String code) {
        return PublicVersion.of(goalOf(Subject.project(code, YEAR), "项目" + code, UNIT));
    }

    private void approved(String code, @Nullable LocalDate dueOn) {
        approved(content(code), dueOn);
    }
}
