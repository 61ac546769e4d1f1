package org.jixiao.disclosure.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;

import java.time.Duration;
import java.time.LocalDate;
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
                new ClassifiedProjectRegistered(SECRET, YEAR, "涉密项目甲", UNIT, null));
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
            {"outcome": "%s", "ground": %s, "document": "沪合办公开〔2020〕1号",
             "about": {"kind": "project", "code": "%s", "budgetYear": 2020}}\
            """.formatted(outcome, ground, project);
    }

    @Test
    @DisplayName("is completed, waits for a third party, is put off and answered, each by its own role")
    void wholeWay() {
        LocalDate asked = LocalDate.of(2020, 6, 8);
        does("disclosure-officer", RECEIVED_ON, "YSQ-0001", reception(RECEIVED_ON));
        assertThat(as("project-officer", RECEIVED_ON)
                        .post("/api/disclosure/requests/2020/YSQ-0001/third-party-inquiry", null)
                        .status())
                .isEqualTo(403);
        does(
                "disclosure-officer",
                asked,
                "YSQ-0001/completion-notice",
                "{\"what\": \"写明项目名称\", \"completeBy\": \"2020-06-22\"}");
        does("disclosure-officer", LocalDate.of(2020, 6, 15), "YSQ-0001/completion", null);
        does("disclosure-officer", LocalDate.of(2020, 6, 16), "YSQ-0001/third-party-inquiry", null);
        does("disclosure-officer", LocalDate.of(2020, 6, 18), "YSQ-0001/third-party-opinion", "{\"consents\": true}");
        assertThat(as("disclosure-officer", LocalDate.of(2020, 6, 19))
                        .post("/api/disclosure/requests/2020/YSQ-0001/extension", "{\"reason\": \"案情复杂\"}")
                        .status())
                .isEqualTo(403);
        Answer extended =
                does("office-leader", LocalDate.of(2020, 6, 19), "YSQ-0001/extension", "{\"reason\": \"案情复杂\"}");
        Answer open =
                as("auditor", LocalDate.of(2020, 9, 1)).after(extended).get("/api/disclosure/requests/2020/YSQ-0001");
        assertThat(open.json("status").asString()).isEqualTo("OPEN");
        assertThat(open.json("answerBy").asString()).isEqualTo("2020-08-12");
        assertThat(open.json("overdue").asBoolean()).isTrue();
        Answer answered = does(
                "disclosure-officer", LocalDate.of(2020, 8, 12), "YSQ-0001/answer", answer("DISCLOSED", "null", CODE));
        Answer closed = as("auditor", LocalDate.of(2020, 9, 1)).after(answered).get("/api/disclosure/requests/2020");
        assertThat(closed.json("0/outcome").asString()).isEqualTo("DISCLOSED");
        assertThat(closed.json("0/overdue").asBoolean()).isFalse();
        assertThat(as("project-officer", RECEIVED_ON)
                        .get("/api/disclosure/requests/2020")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName(
            "gets nothing of a classified project but a refusal with its ground, and lapses where nobody completes it")
    void refusedOrLapsed() {
        LocalDate day = LocalDate.of(2020, 6, 10);
        does("disclosure-officer", day, "YSQ-0002", reception(RECEIVED_ON));
        Answer disclosing = as("disclosure-officer", day)
                .post("/api/disclosure/requests/2020/YSQ-0002/answer", answer("DISCLOSED", "null", SECRET));
        assertThat(disclosing.problem()).isEqualTo("project-is-classified");
        does("disclosure-officer", day, "YSQ-0002/answer", answer("REFUSED", "\"ART_14\"", SECRET));

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
