package org.jixiao.disclosure.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.disclosure.DisclosureApplication;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
@DisplayName("A request for disclosure, over HTTP,")
class DisclosureRequestIT {

    private static final String SECRET = "31000020Y000000000006";
    private static final String HASH = "a".repeat(64);
    private static final LocalDate RECEIVED_ON = LocalDate.of(2020, 6, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @BeforeEach
    void rulebook() {
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        goals.appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), APPROVED_ON, RULEBOOK);
        goals.appends(
                "project",
                Subject.project(SECRET, YEAR),
                APPROVED_ON,
                new ClassifiedProjectRegistered(SECRET, YEAR, "涉密项目甲", UNIT, null, "1"));
        goals.appends("goal", PROJECT, APPROVED_ON, GOAL);
    }

    private Api as(String role, LocalDate on) {
        return Api.at(port).as(role, UNIT).on(on);
    }

    private Answer does(String role, LocalDate on, String step, @Nullable String body) {
        Answer answer = as(role, on).post("/api/disclosure/requests/2020/" + step, body);
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return answer;
    }

    private static String reception(LocalDate on) {
        return """
            {"channel": "ONLINE", "topic": "对口支援项目绩效目标", "receivedOn": "%s"}\
            """.formatted(on);
    }

    private static String answer(String outcome, String ground, String project) {
        return """
            {"outcome": "%s", "ground": %s, "contentHash": "%s",
             "about": {"kind": "project", "code": "%s", "budgetYear": 2020}}\
            """.formatted(outcome, ground, HASH, project);
    }

    private static String given(String answer) {
        return """
            {"answer": %s, "document": "沪合办公开〔2020〕1号"}\
            """.formatted(answer);
    }

    /** What waits for a role with this request on a day, by its step and its last day. */
    private String waiting(String role, LocalDate on, String number, Answer written) {
        Answer toDos = as(role, on).after(written).get("/api/disclosure/to-dos");
        assertThat(toDos.status()).as(toDos.toString()).isEqualTo(200);
        return StreamSupport.stream(toDos.json().spliterator(), false)
                .filter(toDo -> toDo.get("name").asString().equals(number))
                .map(toDo -> toDo.get("step").asString() + " "
                        + toDo.get("since").asString() + " " + toDo.get("due").asString())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName(
            "is completed, waits for third parties, is put off, reviewed, approved and answered, each by its own role")
    void wholeWay() {
        String officer = "disclosure-officer";
        Answer received = does(officer, RECEIVED_ON, "YSQ-0001", reception(RECEIVED_ON));
        assertThat(waiting(officer, RECEIVED_ON, "YSQ-0001", received))
                .isEqualTo("ANSWER_REQUEST 2020-06-01 2020-06-29, CHECK_REQUEST 2020-06-01 2020-06-10");
        Answer unclear = does(
                officer,
                LocalDate.of(2020, 6, 8),
                "YSQ-0001/completion-notice",
                "{\"what\": \"写明项目名称\", \"completeBy\": \"2020-06-22\"}");
        assertThat(waiting(officer, LocalDate.of(2020, 6, 22), "YSQ-0001", unclear))
                .isEmpty();
        assertThat(waiting(officer, LocalDate.of(2020, 6, 23), "YSQ-0001", unclear))
                .isEqualTo("CLOSE_REQUEST 2020-06-23 2020-06-23");
        Answer completed =
                does(officer, LocalDate.of(2020, 6, 16), "YSQ-0001/completion", "{\"receivedOn\": \"2020-06-15\"}");
        assertThat(waiting(officer, LocalDate.of(2020, 6, 16), "YSQ-0001", completed))
                .isEqualTo("ANSWER_REQUEST 2020-06-15 2020-07-13");
        assertThat(as("project-officer", RECEIVED_ON)
                        .post(
                                "/api/disclosure/requests/2020/YSQ-0001/third-party-inquiry",
                                "{\"reference\": \"DSF-1\"}")
                        .status())
                .isEqualTo(403);
        LocalDate day = LocalDate.of(2020, 6, 16);
        does(officer, day, "YSQ-0001/third-party-inquiry", "{\"reference\": \"DSF-1\"}");
        Answer asked = does(officer, day, "YSQ-0001/third-party-inquiry", "{\"reference\": \"DSF-2\"}");
        assertThat(waiting(officer, day, "YSQ-0001", asked)).isEqualTo("HEAR_THIRD_PARTY 2020-06-16 2020-07-07");
        does("office-leader", LocalDate.of(2020, 6, 17), "YSQ-0001/extension", "{\"reason\": \"案情复杂\"}");
        Answer first = does(officer, LocalDate.of(2020, 6, 18), "YSQ-0001/third-party-opinion", opinion("DSF-1", true));
        assertThat(waiting(officer, LocalDate.of(2020, 6, 18), "YSQ-0001", first))
                .isEqualTo("HEAR_THIRD_PARTY 2020-06-16 2020-07-07");
        Answer second =
                does(officer, LocalDate.of(2020, 6, 19), "YSQ-0001/third-party-opinion", opinion("DSF-2", false));
        Answer open =
                as("auditor", LocalDate.of(2020, 9, 1)).after(second).get("/api/disclosure/requests/2020/YSQ-0001");
        assertThat(open.json("status").asString()).isEqualTo("OPEN");
        assertThat(open.json("answerBy").asString()).isEqualTo("2020-08-12");
        assertThat(open.json("overdue").asBoolean()).isTrue();
        assertThat(open.json("objected").asBoolean()).isTrue();
        reviewedAndAnswered(officer);
    }

    private void reviewedAndAnswered(String officer) {
        LocalDate day = LocalDate.of(2020, 8, 10);
        String partly = answer("PARTLY_DISCLOSED", "\"ART_15\"", CODE);
        String hash = "{\"contentHash\": \"" + HASH + "\"";
        Answer prepared = does(officer, day, "YSQ-0001/answer-preparation", partly);
        assertThat(waiting("secrecy-reviewer", day, "YSQ-0001", prepared))
                .isEqualTo("REVIEW_ANSWER 2020-08-10 2020-08-12");
        Answer reviewed =
                does("secrecy-reviewer", day, "YSQ-0001/answer-review", hash + ", \"outcome\": \"MAY_BE_PUBLISHED\"}");
        assertThat(waiting("office-leader", day, "YSQ-0001", reviewed))
                .isEqualTo("APPROVE_ANSWER 2020-08-10 2020-08-12");
        assertThat(as(officer, day)
                        .post("/api/disclosure/requests/2020/YSQ-0001/answer", given(partly))
                        .problem())
                .isEqualTo("answer-not-approved");
        Answer approved = does("office-leader", day, "YSQ-0001/answer-approval", hash + "}");
        Answer ready = as("auditor", day).after(approved).get("/api/disclosure/requests/2020/YSQ-0001");
        assertThat(ready.json("draft/outcome").asString()).isEqualTo("PARTLY_DISCLOSED");
        assertThat(ready.json("review").asString()).isEqualTo("MAY_BE_PUBLISHED");
        assertThat(waiting(officer, day, "YSQ-0001", approved)).isEqualTo("ANSWER_REQUEST 2020-06-15 2020-08-12");
        Answer answered = does(officer, LocalDate.of(2020, 8, 12), "YSQ-0001/answer", given(partly));
        assertThat(waiting(officer, day, "YSQ-0001", answered)).isEmpty();
        Answer closed = as("auditor", LocalDate.of(2020, 9, 1)).after(answered).get("/api/disclosure/requests/2020");
        assertThat(closed.json("0/outcome").asString()).isEqualTo("PARTLY_DISCLOSED");
        assertThat(closed.json("0/overdue").asBoolean()).isFalse();
        assertThat(as("project-officer", RECEIVED_ON)
                        .get("/api/disclosure/requests/2020")
                        .status())
                .isEqualTo(403);
    }

    private static String opinion(String reference, boolean consents) {
        return """
            {"reference": "%s", "consents": %s, "receivedOn": "2020-06-18"}\
            """.formatted(reference, consents);
    }

    @Test
    @DisplayName(
            "gets nothing of a classified project but a refusal with its ground, and lapses where nobody completes it")
    void refusedOrLapsed() {
        LocalDate day = LocalDate.of(2020, 6, 10);
        does("disclosure-officer", day, "YSQ-0002", reception(RECEIVED_ON));
        String preparation = "/api/disclosure/requests/2020/YSQ-0002/answer-preparation";
        assertThat(as("disclosure-officer", day)
                        .post(preparation, answer("DISCLOSED", "null", SECRET))
                        .problem())
                .isEqualTo("project-is-classified");
        assertThat(as("disclosure-officer", day)
                        .post(preparation, answer("DISCLOSED", "null", "31000020Y000000000099"))
                        .problem())
                .isEqualTo("about-unknown");
        does("disclosure-officer", day, "YSQ-0002/answer", given(answer("REFUSED", "\"ART_14\"", SECRET)));

        does("disclosure-officer", day, "YSQ-0003", reception(day));
        does(
                "disclosure-officer",
                day,
                "YSQ-0003/completion-notice",
                "{\"what\": \"写明年度\", \"completeBy\": \"2020-06-24\"}");
        Answer lapsed = does("disclosure-officer", LocalDate.of(2020, 6, 25), "YSQ-0003/abandonment", null);
        assertThat(as("auditor", day)
                        .after(lapsed)
                        .get("/api/disclosure/requests/2020/YSQ-0003")
                        .json("status")
                        .asString())
                .isEqualTo("ABANDONED");
        assertThat(as("auditor", day)
                        .get("/api/disclosure/requests/2020/YSQ-9999")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("stands in a register that can be rebuilt beside, to the same rows")
    void rebuilds() {
        Answer received = does("disclosure-officer", RECEIVED_ON, "YSQ-0004", reception(RECEIVED_ON));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as("auditor", RECEIVED_ON)
                                .after(received)
                                .get("/api/disclosure/requests/2020/YSQ-0004")
                                .status()
                        == 200);
        Answer report = as("system-administrator", RECEIVED_ON)
                .post("/api/disclosure/admin/processors/disclosure-requests/rebuild", null);
        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        assertThat(report.json("rows").asInt()).isPositive();
        assertThat(report.json("differences").asInt()).isZero();
    }
}
