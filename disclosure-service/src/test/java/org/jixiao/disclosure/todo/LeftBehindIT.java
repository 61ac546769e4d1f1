package org.jixiao.disclosure.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
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
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.disclosure.DisclosureApplication;
import org.jixiao.disclosure.item.Examples;
import org.jixiao.disclosure.item.PublicVersion;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@DisplayName("What was approved")
class LeftBehindIT {

    private static final String PUBLISHER = "上海市人民政府合作交流办公室";
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 27);
    private static final LocalDate DUE = LocalDate.of(2020, 3, 1);
    private static final String REFUSED = "31000020T000000000101";
    private static final String CHANGED = "31000020T000000000102";
    private static final String BARRED = "31000020T000000000103";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, UNIT).on(TODAY);
    }

    @Test
    @DisplayName("waits for somebody although its batch is out without it, and goes out without a gap in the numbers")
    void staysOpen() throws InterruptedException, ExecutionException {
        goals("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), RULEBOOK);
        goals("unit", Subject.unit(UNIT, YEAR), HEADQUARTERS);
        approved(REFUSED, null);
        approved(CHANGED, null);
        approved(BARRED, null);
        goals("project", Subject.project(BARRED, YEAR), restricted(BARRED));
        List<String> own = IntStream.range(0, 6)
                .mapToObj(n -> "31000020T00000000020%d".formatted(n))
                .toList();
        own.forEach(code -> approved(code, DUE));
        released();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(toDos("disclosure-officer"))
                        .contains(REFUSED + " PUBLISH", CHANGED + " RESCHEDULE")
                        .hasSize(own.size() + 2)
                        .noneMatch(step -> step.contains(BARRED)));
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

    private static String item(String code) {
        return "/api/disclosure/projects/" + code + "/2020/items/goal";
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
        disclosure(
                "disclosure-batch",
                new Subject(Subject.BUDGET_YEAR, "office", YEAR),
                "budget",
                new ClockStarted(YEAR, Occasion.BUDGET, null, "沪财预〔2020〕8号", APPROVED_ON, DUE, DUE.minusDays(2)),
                new BatchReleased(
                        YEAR,
                        Occasion.BUDGET,
                        null,
                        List.of(
                                new Released(Subject.project(REFUSED, YEAR), Matter.GOAL, hashOf(REFUSED)),
                                new Released(Subject.project(CHANGED, YEAR), Matter.GOAL, "0".repeat(64))),
                        TODAY,
                        DUE));
    }

    private static String hashOf(String code) {
        return Examples.hashOf(PUBLISHER, null, content(code));
    }

    private static PublicContent content(String code) {
        return PublicVersion.of(goalOf(Subject.project(code, YEAR), "项目" + code, UNIT));
    }

    private void approved(String code, @Nullable LocalDate dueOn) {
        Subject project = Subject.project(code, YEAR);
        PublicContent content = content(code);
        disclosure(
                "disclosure-item",
                project,
                "goal",
                new ItemDue(project, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, content, APPROVED_ON, dueOn),
                new ItemPrepared(
                        project,
                        Matter.GOAL,
                        1,
                        PUBLISHER,
                        null,
                        null,
                        "disclosure-1",
                        content,
                        List.of(),
                        hashOf(code)),
                new SecrecyReviewed(
                        project,
                        Matter.GOAL,
                        hashOf(code),
                        SecrecyReviewed.Outcome.MAY_BE_PUBLISHED,
                        null,
                        "secrecy-1",
                        APPROVED_ON),
                new ReleaseApproved(project, Matter.GOAL, hashOf(code), "leader-1", APPROVED_ON));
    }

    private void goals(String type, Subject subject, StoredEvent event) {
        new OtherService(database, "goals", GoalsEvents.REGISTER).appends(type, subject, APPROVED_ON, event);
    }

    private void disclosure(String type, Subject subject, String part, StoredEvent... events) {
        new OtherService(database, "disclosure", DisclosureEvents.REGISTER)
                .appendsToPart(part, type, subject, APPROVED_ON, events);
    }
}
