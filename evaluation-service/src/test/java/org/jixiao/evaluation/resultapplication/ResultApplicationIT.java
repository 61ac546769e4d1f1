package org.jixiao.evaluation.resultapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.CODE;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.Printed;
import org.jixiao.evaluation.selfevaluation.Examples;
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
@DisplayName("The use of a result over HTTP")
class ResultApplicationIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);
    private static final String DECISION =
            "/api/evaluation/projects/" + CODE + "/" + YEAR + "/result-application/decision";
    private static final String PLAN =
            "/api/evaluation/projects/" + CODE + "/" + YEAR + "/result-application/improvement-plan";
    private static final String FORM =
            "/api/evaluation/projects/" + CODE + "/" + YEAR + "/result-application/forms/improvement-plan";
    private static final String TO_DOS = "/api/evaluation/to-dos";
    private static final String USED = "/api/evaluation/result-applications?year=" + YEAR;

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

    @Test
    @DisplayName("is proposed by itself, decided by the leaders, anew where the department found something else, and"
            + " followed to the budget that it binds")
    void followed() throws IOException {
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        goals.appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), MAY, RULEBOOK);
        goals.appends("goal", PROJECT, GOAL.approvedOn(), GOAL);
        OtherService evaluation = new OtherService(database, "evaluation", EvaluationEvents.REGISTER);
        evaluation.appends("self-evaluation", PROJECT, MAY, Examples.opened(Examples.routeOf(UNIT), false));
        evaluation.appends("self-evaluation", PROJECT, MAY, ResultApplicationTest.result(1, "中"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                as("auditor").get(USED).json("0/standing").asString())
                        .isEqualTo("PROPOSED"));
        assertThat(as("auditor").get(USED).json("0/proposed/upTo").asString()).isEqualTo("900000.00");

        leaderIsAskedToDecide(true);
        assertThat(as("planning-finance").get(TO_DOS).body()).doesNotContain("DECIDE_APPLICATION");

        assertThat(as("planning-finance")
                        .post(DECISION, "{\"upTo\": \"900000.00\", \"documentNumber\": \"纪要9号\"}")
                        .status())
                .isEqualTo(403);
        assertThat(as("office-leader")
                        .post(DECISION, "{\"documentNumber\": \"纪要9号\"}")
                        .problem())
                .isEqualTo("limit-or-cancellation");
        Answer decided = as("office-leader").post(DECISION, "{\"upTo\": \"900000.00\", \"documentNumber\": \"纪要9号\"}");
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        assertThat(as("auditor").after(decided).get(USED).json("0/standing").asString())
                .isEqualTo("DECIDED");
        leaderIsAskedToDecide(false);

        improved();
        evaluation.appends("key-evaluation", PROJECT, MAY, ResultApplicationTest.keyResult(1, "优"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                as("auditor").get(USED).json("0/proposed/basis").asString())
                        .isEqualTo("KEY_EVALUATION"));
        Answer toReconsider = as("auditor").get(USED);
        assertThat(toReconsider.json("0/standing").asString()).isEqualTo("TO_RECONSIDER");
        assertThat(toReconsider.json("0/reopened/basis").asString()).isEqualTo("SELF_EVALUATION");
        leaderIsAskedToDecide(true);
        assertThat(Printed.cells(as("auditor"), USED)).contains(GOAL.name(), "待复核", "部门评价", "优");
        assertThat(as("auditor").get(FORM).problem()).isEqualTo("no-improvement-plan-submitted");
        Answer anew = as("office-leader").post(DECISION, "{\"upTo\": \"1100000.00\", \"documentNumber\": \"纪要12号\"}");
        assertThat(anew.status()).as(anew.toString()).isEqualTo(200);
        Answer again = as("auditor").after(anew).get(USED);
        assertThat(again.json("0/decided/basis").asString()).isEqualTo("KEY_EVALUATION");
        assertThat(again.json("0/reopened").isNull()).isTrue();
        assertThat(Printed.cells(as("auditor"), USED)).contains("已决定", "纪要12号").doesNotContain("待复核");

        Subject bound = Subject.project(CODE, YEAR + 2);
        goals.appends("project", bound, MAY, new BudgetArranged(CODE, YEAR + 2, number("850000.00"), MAY));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                as("auditor").get(USED).json("0/standing").asString())
                        .isEqualTo("APPLIED"));

        assertThat(as("auditor").get(USED).json("0/name").asString()).isEqualTo(GOAL.name());
        goals.appends(
                "project",
                PROJECT,
                MAY,
                new DisclosureRestricted(CODE, YEAR, LegalGround.ART_15, "reviewer-1", MAY.plusYears(1)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(as("auditor").get(USED).json("0/name").isNull())
                                .isTrue());

        for (String projection : List.of("evaluation-result-applications", "evaluation-improvement-plans")) {
            Answer report = as("system-administrator")
                    .post("/api/evaluation/admin/processors/" + projection + "/rebuild", null);
            assertThat(report.json("rows").asInt()).isPositive();
            assertThat(report.json("differences").asInt()).isZero();
        }
        assertThat(as("auditor").get(PLAN).problem()).isEqualTo("no-improvement-plan-asked");

        evaluation.appends(
                "key-evaluation",
                PROJECT,
                MAY,
                new KeyEvaluationReopened(PROJECT, 1, "有误", "沪合办评〔2021〕12号", new Person("leader-1", "李主任"), MAY));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                as("auditor").get(USED).json("0/standing").asString())
                        .isEqualTo("TO_RECONSIDER"));
        leaderIsAskedToDecide(false);
    }

    /** What it rests on is followed by projections of its own; nobody is asked while the result itself is looked at again. */
    private void leaderIsAskedToDecide(boolean asked) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(as("office-leader").get(TO_DOS).json().findValuesAsString("step"))
                                .matches(steps -> steps.contains("DECIDE_APPLICATION") == asked));
    }

    @Test
    @DisplayName(
            "that cancels a policy is followed where a project with budget was linked to it afterwards, until none of"
                    + " that money is left")
    void cancelledPolicy() {
        Subject policy = Subject.policy("ZC-2018-001", YEAR - 2);
        Subject now = Subject.policy("ZC-2018-001", YEAR);
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        OtherService monitoring = new OtherService(database, "monitoring", MonitoringEvents.REGISTER);
        goals.appends(
                "rulebook",
                new Subject(Subject.RULEBOOK, "office", YEAR - 2),
                MAY,
                new RulebookPublished(YEAR - 2, 1, RULEBOOK.effectiveFrom(), RULEBOOK.rules()));
        goals.appends("policy", now, MAY, ResultApplicationTest.carriedOutBy(now, List.of()));
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends(
                        "result-application",
                        policy,
                        MAY,
                        new ApplicationProposed(
                                policy,
                                Basis.SELF_EVALUATION,
                                1,
                                "差",
                                null,
                                null,
                                null,
                                number("1000000.00"),
                                number("700000.00"),
                                true,
                                true,
                                YEAR,
                                1,
                                MAY),
                        new ApplicationDecided(
                                policy,
                                "HQ",
                                Basis.SELF_EVALUATION,
                                1,
                                null,
                                YEAR,
                                "任务已完成",
                                null,
                                false,
                                "纪要9号",
                                MAY,
                                List.of()));
        String linkedLater = "31000020T000000000077";
        Subject project = Subject.project(linkedLater, YEAR);
        goals.appends(
                "project", project, MAY, new BudgetArranged(linkedLater, YEAR, number("500000.00"), MAY.minusDays(90)));
        LocalDate june = LocalDate.of(2021, 6, 7);
        goals.appends("policy", now, june, new PolicyProjectsLinked(now, List.of(linkedLater)));
        Api lead = Api.at(port).as("planning-finance", UNIT).on(june);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(lead.get(TO_DOS).body()).contains("REDUCE_CANCELLED"));
        assertThat(as("planning-finance").get(TO_DOS).body()).doesNotContain("REDUCE_CANCELLED");
        String unspent = "/api/evaluation/policies/ZC-2018-001/" + (YEAR - 2) + "/result-application/unspent-projects";
        Answer shown = lead.get(unspent);
        assertThat(shown.json("0/project/code").asString()).as(shown.toString()).isEqualTo(linkedLater);
        assertThat(shown.json("0/budget").asString()).isEqualTo("500000.00");
        assertThat(shown.json("0/since").asString()).isEqualTo("2021-06-07");
        LocalDate july = LocalDate.of(2021, 7, 5);
        goals.appends(
                "policy", now, july, new PolicyProjectsLinked(now, List.of(linkedLater, "31000020T000000000078")));
        goals.appends("policy", now, july, new PolicyProjectsLinked(now, List.of()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(lead.get(unspent).json()).isEmpty());
        goals.appends("policy", now, july, new PolicyProjectsLinked(now, List.of(linkedLater)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(lead.get(unspent).json("0/since").asString()).isEqualTo("2021-06-07"));
        monitoring.appends("budget-execution", project, june, Examples.paid(project, "2864000.00", "2864000.00"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(lead.get(TO_DOS).body()).doesNotContain("REDUCE_CANCELLED"));
        assertThat(lead.get(unspent).json()).isEmpty();
    }

    /** The plan that a fair result asks for waits for its officer, and then for whoever leads the subject's reviews. */
    private void improved() throws IOException {
        Api officer = Api.at(port)
                .bearer(TestIssuer.shared()
                        .token(claims -> claims.subject("officer-1")
                                .claim("name", "王项目")
                                .claim("roles", List.of("project-officer"))
                                .claim("unit", UNIT)))
                .on(MAY);
        assertThat(officer.get(TO_DOS).body()).contains("SUBMIT_IMPROVEMENT_PLAN");
        Answer extended =
                as("planning-finance").post(PLAN + "/extensions", "{\"until\": \"2021-06-30\", \"reason\": \"负责人住院\"}");
        assertThat(extended.status()).as(extended.toString()).isEqualTo(200);
        assertThat(as("auditor").after(extended).get(PLAN).json("dueOn").asString())
                .isEqualTo("2021-06-30");
        Answer submitted = officer.post(
                PLAN,
                "{\"measures\": [{\"problem\": \"支付偏慢\", \"measure\": \"按季下达支付计划\","
                        + " \"responsible\": \"王项目\", \"dueOn\": \"2021-09-30\"}]}");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        Api lead = as("planning-finance");
        assertThat(lead.after(submitted).get(TO_DOS).body()).contains("REVIEW_IMPROVEMENT_PLAN");
        assertThat(Printed.pdf(lead, FORM))
                .contains("绩效评价结果改进计划", "按季下达支付计划", "单位自评第1版，中")
                .doesNotContain("审核通过");
        Answer accepted = lead.post(PLAN + "/review", "{\"accepted\": true, \"opinion\": \"同意\"}");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        Answer shown = as("auditor").after(accepted).get(PLAN);
        assertThat(shown.json("standing").asString()).isEqualTo("ACCEPTED");
        assertThat(Printed.pdf(lead, FORM)).contains("审核通过：同意", "2022年度预算安排不超过90万元");
        assertThat(Printed.cells(lead, FORM)).contains("支付偏慢", "王项目");
        assertThat(shown.json("plan/measures/0/responsible").asString()).isEqualTo("王项目");
        assertThat(as("auditor")
                        .get("/api/evaluation/improvement-plans?year=" + YEAR)
                        .json()
                        .size())
                .isEqualTo(1);
        assertThat(lead.get(TO_DOS).body()).doesNotContain("IMPROVEMENT_PLAN");
    }
}
