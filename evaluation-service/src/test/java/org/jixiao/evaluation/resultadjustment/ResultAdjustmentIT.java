package org.jixiao.evaluation.resultadjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.resultadjustment.ResultAdjustmentTest.ADJUSTED;
import static org.jixiao.evaluation.resultadjustment.ResultAdjustmentTest.USE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@DisplayName("The adjustment of a budget by a result over HTTP")
class ResultAdjustmentIT {

    private static final LocalDate JULY = LocalDate.of(2021, 7, 1);
    private static final String ADJUSTMENTS = "/api/evaluation/projects/31000020T000000000008/2021/result-adjustments";
    private static final String REDUCTION = """
        {"kind": "REDUCE", "amount": "100000.00", "reason": "上年绩效较差", "documentNumber": "主任办公会纪要〔2021〕12号"}\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, "HQ").on(JULY);
    }

    @Test
    @DisplayName("is decided, followed by 计划财务处 until finance has made it, and stands in the register of uses")
    void wholeWay() {
        OtherService monitoring = new OtherService(database, "monitoring", MonitoringEvents.REGISTER);
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", 2021),
                        JULY,
                        new RulebookPublished(2021, 1, JULY, RulesOf2020.rules()));
        monitoring.appends("budget-execution", ADJUSTED, JULY, ResultAdjustmentTest.money("0.00", "0.00"));
        assertThat(as("office-leader").post(ADJUSTMENTS, REDUCTION).problem()).isEqualTo("adjustment-without-decision");
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends("result-application", USE.subject(), JULY, ResultAdjustmentTest.proposed(USE.subject()), USE);
        assertThat(as("planning-finance").post(ADJUSTMENTS, REDUCTION).status()).isEqualTo(403);
        Answer decided = as("office-leader").post(ADJUSTMENTS, REDUCTION);
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        Answer shown = as("auditor").after(decided).get(ADJUSTMENTS);
        assertThat(shown.json("0/standing").asString()).isEqualTo("DECIDED");
        assertThat(shown.json("0/resultReopened").asBoolean()).isFalse();
        assertThat(steps(decided)).containsExactly("FOLLOW_ADJUSTMENT");

        monitoring.appends("budget-execution", ADJUSTED, JULY, ResultAdjustmentTest.money("0.00", "100000.00"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            as("system-administrator").post("/api/evaluation/admin/daily-runs", null);
            assertThat(as("auditor")
                            .get("/api/evaluation/result-adjustments?year=2021")
                            .json("0/standing")
                            .asString())
                    .isEqualTo("CARRIED_OUT");
        });
        assertThat(steps(decided)).isEmpty();
        Answer uses = as("auditor").get("/api/evaluation/result-applications?year=2020");
        assertThat(uses.json("0/adjustments/0/decided/amount").asString()).isEqualTo("100000.00");
        assertThat(uses.json("0/adjustments/0/carriedOutOn").asString()).isEqualTo("2021-07-01");
        assertThat(as("office-leader")
                        .post(ADJUSTMENTS + "/1/dropping", "{\"reason\": \"不需要。\"}")
                        .problem())
                .isEqualTo("adjustment-not-open");
        Answer report = as("system-administrator")
                .post("/api/evaluation/admin/processors/evaluation-result-adjustments/rebuild", null);
        assertThat(report.json("rows").asInt()).isPositive();
        assertThat(report.json("differences").asInt()).isZero();
    }

    @Test
    @DisplayName("comes back to the leaders where its result is looked at again, until they let it stand or drop it")
    void reconsidered() {
        Subject evaluated = Subject.project("31000020T000000000009", 2020);
        Subject adjusted = Subject.project("31000020T000000000009", 2021);
        String adjustments = ADJUSTMENTS.replace("T000000000008", "T000000000009");
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", 2021),
                        JULY,
                        new RulebookPublished(2021, 1, JULY, RulesOf2020.rules()));
        OtherService uses = new OtherService(database, "evaluation", EvaluationEvents.REGISTER);
        uses.appends(
                "result-application",
                evaluated,
                JULY,
                ResultAdjustmentTest.proposed(evaluated),
                ResultAdjustmentTest.use(evaluated, 1));
        Answer decided = as("office-leader").post(adjustments, REDUCTION.replace("REDUCE", "INCREASE"));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        assertThat(leadersSteps(decided)).doesNotContain("RECONSIDER_ADJUSTMENT");

        uses.appends(
                "result-application",
                evaluated,
                JULY,
                new ApplicationReopened(evaluated, Basis.SELF_EVALUATION, 1, 2022, true, JULY));
        await().untilAsserted(() -> assertThat(leadersSteps(decided)).contains("RECONSIDER_ADJUSTMENT"));
        String upholding = adjustments + "/1/upholding";
        String reason = "{\"reason\": \"结果虽更正，任务未变。\"}";
        assertThat(as("office-leader").post(upholding, reason).problem()).isEqualTo("adjustment-without-decision");

        uses.appends("result-application", evaluated, JULY, ResultAdjustmentTest.use(evaluated, 2));
        assertThat(as("planning-finance").post(upholding, reason).status()).isEqualTo(403);
        Answer upheld = as("office-leader").post(upholding, reason);
        assertThat(upheld.status()).as(upheld.toString()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(leadersSteps(upheld)).doesNotContain("RECONSIDER_ADJUSTMENT"));
        Answer shown = as("auditor").after(upheld).get(adjustments);
        assertThat(shown.json("0/resultReopened").asBoolean()).isFalse();
        assertThat(shown.json("0/upheld/resultVersion").asInt()).isEqualTo(2);

        uses.appends("result-application", evaluated, JULY, ResultAdjustmentTest.use(evaluated, 3));
        await().untilAsserted(() -> assertThat(leadersSteps(upheld)).contains("RECONSIDER_ADJUSTMENT"));
        Answer dropped = as("office-leader").post(adjustments + "/1/dropping", reason);
        assertThat(leadersSteps(dropped)).doesNotContain("RECONSIDER_ADJUSTMENT");
    }

    private List<String> leadersSteps(Answer after) {
        return as("office-leader")
                .after(after)
                .get("/api/evaluation/to-dos")
                .json()
                .findValuesAsString("step");
    }

    private List<String> steps(Answer after) {
        return as("planning-finance")
                .after(after)
                .get("/api/evaluation/to-dos")
                .json()
                .findValuesAsString("step");
    }
}
