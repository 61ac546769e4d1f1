package org.jixiao.evaluation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.selfevaluation.Examples.CODE;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.evaluation.EvaluationApplication;
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

@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@DisplayName("A finding over HTTP")
class FindingIT {

    private static final String SUBJECT = "/api/evaluation/projects/" + CODE + "/" + YEAR;
    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);
    private static final LocalDate DUE = LocalDate.of(2021, 6, 30);

    private static final String RESULT = """
        {"source": "AUDIT", "document": "沪审〔2021〕7号", "documentDate": "2021-05-01", "score": "78.50", "grade": "中",
         "conclusion": "资金使用基本合规", "findings": {"documentNumber": "沪合办绩整〔2021〕1号", "problems": ["多支差旅费2万元。"], "requirements": "退回多支款项。",
         "lossOrViolation": true, "dueOn": "2021-06-30"}}\
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
        return Api.at(port).as(role, UNIT).on(MAY);
    }

    private OtherService other(String name) {
        return name.equals("goals")
                ? new OtherService(database, name, GoalsEvents.REGISTER)
                : new OtherService(database, name, MonitoringEvents.REGISTER);
    }

    @Test
    @DisplayName("of an audit is registered with its score and followed to the end of its rectification")
    void followed() {
        other("goals").appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), MAY, RULEBOOK);
        other("goals").appends("goal", PROJECT, GOAL.approvedOn(), GOAL);
        assertThat(as("project-officer")
                        .post(SUBJECT + "/outside-results", RESULT)
                        .status())
                .isEqualTo(403);
        assertThat(as("planning-finance")
                        .post(SUBJECT + "/outside-results", RESULT.replace("\"中\"", "\"合格\""))
                        .problem())
                .isEqualTo("outside-grade-unknown");
        Answer registered = as("planning-finance").post(SUBJECT + "/outside-results", RESULT);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        Answer shown = as("auditor").after(registered).get(SUBJECT + "/findings");
        assertThat(shown.json("results/0/result/number").asInt()).isEqualTo(1);
        assertThat(shown.json("results/0/result/score").asString()).isEqualTo("78.50");
        assertThat(shown.json("findings/0/standing").asString()).isEqualTo("RAISED");
        assertThat(shown.json("findings/0/finding/basis").asString()).isEqualTo("沪审〔2021〕7号");
        assertThat(as("planning-finance")
                        .post(SUBJECT + "/outside-results", RESULT)
                        .problem())
                .isEqualTo("outside-result-stands");
        assertThat(as("planning-finance").post(SUBJECT + "/findings", """
            {"source": "EVALUATION", "basis": "2020年度单位自评",
             "findings": {"documentNumber": "沪合办绩整〔2021〕1号", "problems": ["台账不完整。"], "requirements": "补齐。", "lossOrViolation": false, "dueOn": "2021-06-30"}}\
            """).problem())
                .isEqualTo("finding-without-result");

        other("monitoring").appends("rectification", PROJECT, MAY, ordered(1, null), ordered(2, 1));
        stands("ORDERED", DUE, false);
        stands("ORDERED", DUE.plusDays(1), true);
        Person officer = new Person("officer-1", "王项目");
        other("monitoring")
                .appends(
                        "rectification",
                        PROJECT,
                        MAY,
                        new RectificationReported(PROJECT, 2, "已退回。", List.of(), officer, MAY));
        stands("REPORTED", DUE.plusDays(1), false);
        other("monitoring")
                .appends(
                        "rectification",
                        PROJECT,
                        MAY,
                        new RectificationRejected(PROJECT, 2, "未全额退回", DUE.plusDays(9), DUE.plusDays(20)));
        stands("REJECTED", DUE.plusDays(1), false);
        other("monitoring").appends("rectification", PROJECT, MAY, new RectificationAccepted(PROJECT, 2, "已到账"));
        stands("ACCEPTED", DUE.plusDays(30), false);
        assertThat(as("auditor").get("/api/evaluation/findings?year=" + YEAR).json("findings"))
                .hasSize(1);

        Answer report =
                as("system-administrator").post("/api/evaluation/admin/processors/evaluation-findings/rebuild", null);
        assertThat(report.json("rows").asInt()).isPositive();
        assertThat(report.json("differences").asInt()).isZero();
    }

    private static RectificationOrdered ordered(int number, @Nullable Integer finding) {
        return new RectificationOrdered(
                PROJECT,
                number,
                "沪合办绩整〔2021〕1号",
                UNIT,
                FindingSource.AUDIT,
                Severity.ORDINARY,
                true,
                List.of("多支差旅费2万元。"),
                "退回多支款项。",
                "沪审〔2021〕7号",
                DUE,
                DUE.plusDays(14),
                finding);
    }

    private void stands(String standing, LocalDate day, boolean overdue) {
        await().untilAsserted(() -> {
            Answer shown = as("auditor").on(day).get(SUBJECT + "/findings");
            assertThat(shown.json("findings/0/standing").asString()).isEqualTo(standing);
            assertThat(shown.json("findings/0/rectification").asInt()).isEqualTo(2);
            assertThat(shown.json("findings/0/overdue").asBoolean()).isEqualTo(overdue);
        });
    }
}
