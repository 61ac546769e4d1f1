package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;
import static org.jixiao.evaluation.selfevaluation.Examples.paid;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.Printed;
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

/** Rules C and L: serious problems have consequences. */
@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@DisplayName("False data in a result, over HTTP")
class FalsificationIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);
    private static final Subject PROJECT = Subject.project("31000020T000000000009", YEAR);
    private static final String ADDRESS =
            "/api/evaluation/projects/" + PROJECT.code() + "/" + YEAR + "/self-evaluation";
    private static final String PAPER = "沪审字〔2021〕8号";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, "HQ").on(MAY);
    }

    private Api there(String role) {
        return Api.at(port).as(role, "BJ").on(MAY);
    }

    @Test
    @DisplayName("voids score and grade everywhere, is put right and remembered, and lets the evaluation be done again")
    void wholeWay() throws IOException {
        happened();
        assertThat(as("planning-finance")
                        .post(falsifications(), falsification(PAPER, "I1"))
                        .problem())
                .isEqualTo("self-evaluation-not-open");
        ok(as("planning-finance").post(ADDRESS, null));
        evaluated("98");
        refused();
        Answer found = as("planning-finance").post(falsifications(), falsification(PAPER, "I1"));
        assertThat(found.status()).as(found.toString()).isEqualTo(201);
        registered(found);
        printed();
        consequences();
        Answer reopened = ok(as("planning-finance")
                .post(ADDRESS + "/reopening", "{\"reason\": \"弄虚作假\", \"document\": \"沪合办〔2021〕15号\"}"));
        assertThat(as("auditor")
                        .after(reopened)
                        .get(ADDRESS)
                        .json("row/voidedBy")
                        .asString())
                .isEqualTo(PAPER);
        assertThat(Printed.pdf(as("auditor"), ADDRESS + "/forms/self-evaluation-table"))
                .contains("弄虚作假，结果作废，待复核");
        doneAgain(evaluated("60"));
        rebuilds();
    }

    private void happened() {
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        OtherService monitoring = new OtherService(database, "monitoring", MonitoringEvents.REGISTER);
        GoalApproved goal = Examples.goal(PROJECT.code(), "BJ");
        LocalDate begun = goal.approvedOn();
        goals.appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), begun, RULEBOOK);
        goals.appends(
                "unit",
                Subject.unit("BJ", YEAR),
                begun,
                new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE));
        goals.appends(
                "project",
                PROJECT,
                begun,
                Wholes.projectOf("BJ", PROJECT.code()),
                new ProjectOfficerAppointed(
                        PROJECT.code(), YEAR, new Person("project-officer@BJ", "吴驻京"), begun, "调动"));
        goals.appends("goal", PROJECT, begun, goal);
        goals.appends("posts", Subject.organisation("BJ"), begun, Wholes.headOf("BJ"));
        monitoring.appends("budget-execution", PROJECT, begun, paid(PROJECT, "2864000.00", "2864000.00"));
        monitoring.appends(
                "finance-year",
                new Subject(Subject.BUDGET_YEAR, "office", YEAR),
                Examples.BOOKS_CLOSED,
                Wholes.BOOKS_CLOSED_BY_FINANCE);
    }

    /** To a final result. */
    private Answer evaluated(String visits) {
        Answer submitted = ok(there("project-officer").post(ADDRESS + "/submission", answers(visits)));
        String hash =
                as("auditor").after(submitted).get(ADDRESS).json("contentHash").asString();
        ok(there("division-head").post(ADDRESS + "/confirmation", "{\"contentHash\": \"%s\"}".formatted(hash)));
        ok(as("research-office")
                .post(
                        ADDRESS + "/opinions",
                        "{\"seat\": \"research-office\", \"opinion\": \"AGREE\", \"text\": \"佐证齐全\"}"));
        return ok(as("planning-finance").post(ADDRESS + "/finalisation", "{\"remark\": \"已核实\"}"));
    }

    private void refused() {
        assertThat(there("unit-head")
                        .post(falsifications(), falsification(PAPER, "I1"))
                        .status())
                .isEqualTo(403);
        assertThat(as("planning-finance")
                        .post(falsifications(), falsification(PAPER, "I9"))
                        .problem())
                .isEqualTo("indicator-unknown");
        assertThat(as("planning-finance")
                        .on(LocalDate.of(2021, 4, 19))
                        .post(falsifications(), falsification(PAPER, "I1"))
                        .problem())
                .isEqualTo("document-in-the-future");
        assertThat(as("planning-finance")
                        .post(falsifications(), "{\"source\": \"AUDIT\"}")
                        .status())
                .isBetween(400, 422);
    }

    private void registered(Answer found) {
        Answer shown = as("auditor").after(found).get(ADDRESS);
        assertThat(shown.json("row/stage").asString()).as(shown.toString()).isEqualTo("VOID");
        assertThat(shown.json("row/total").isNull()).isTrue();
        assertThat(shown.json("row/grade").isNull()).isTrue();
        assertThat(shown.json("row/voidedBy").asString()).isEqualTo(PAPER);
        assertThat(shown.json("results/0/sheet/grade").asString()).isEqualTo("优");
        assertThat(shown.json("falsifications/0/responsible/head/staffId").asString())
                .isEqualTo("division-head@BJ");
        assertThat(shown.json("steps").findValuesAsString("step")).endsWith("VOIDED");
        for (String query : List.of("", "?result=1")) {
            Answer explained = as("auditor").get(ADDRESS + "/explanation" + query);
            assertThat(explained.json("voidedBy").asString()).isEqualTo(PAPER);
            assertThat(explained.json("grade").isNull()).isTrue();
            assertThat(explained.json("gradeFormula").asString()).isEqualTo("弄虚作假（" + PAPER + "），得分和等级作废");
        }
        Answer statistics = as("auditor").get("/api/evaluation/statistics/" + YEAR);
        assertThat(statistics.json("grades/0/grade").asString())
                .as(statistics.toString())
                .isEqualTo("弄虚作假");
        assertThat(statistics.json("units/0/concluded").asInt()).isEqualTo(1);
        assertThat(statistics.json("units/0/mean").isNull()).isTrue();
        assertThat(as("auditor")
                        .get("/api/evaluation/trend")
                        .json("0/grades/0/grade")
                        .asString())
                .isEqualTo("弄虚作假");
        assertThat(as("planning-finance")
                        .post(falsifications(), falsification(PAPER, "I1"))
                        .problem())
                .isEqualTo("falsification-found-already");
    }

    private void printed() throws IOException {
        String form = ADDRESS + "/forms/self-evaluation-table";
        assertThat(Printed.pdf(as("auditor"), form)).contains("弄虚作假，结果作废", "等级：作废", PAPER, "真实性确认责任人：测试division-head");
        assertThat(Printed.cells(as("auditor"), form)).contains("作废").doesNotContain("97.00");
        assertThat(Printed.pdf(as("auditor"), ADDRESS + "/forms/self-evaluation-report"))
                .contains("弄虚作假，结果作废", "总分（作废）");
    }

    /** Each follows by an automation or a projection of its own. */
    private void consequences() {
        await().untilAsserted(() -> {
            Answer used = as("auditor").get("/api/evaluation/result-applications?year=" + YEAR);
            assertThat(used.json("0/proposed/grade").asString())
                    .as(used.toString())
                    .isEqualTo("差");
            assertThat(used.json("0/proposed/falsification").asString()).isEqualTo(PAPER);
            assertThat(used.json("0/proposed/upTo").asString()).isEqualTo("2004800.00");
            Answer findings =
                    as("auditor").get("/api/evaluation/projects/" + PROJECT.code() + "/" + YEAR + "/findings");
            assertThat(findings.json("findings/0/finding/documentNumber").asString())
                    .as(findings.toString())
                    .isEqualTo("沪合办整〔2021〕7号");
            assertThat(findings.json("findings/0/finding/basis").asString()).isEqualTo(PAPER);
            assertThat(findings.json("findings/0/finding/lossOrViolation").asBoolean())
                    .isTrue();
            assertThat(findings.json("findings/0/finding/findings/0").asString())
                    .isEqualTo("弄虚作假：指标I1填报“督查98次”，实际为“督查60次，其余38次没有记录”。");
            Answer record = as("auditor").get("/api/evaluation/units/BJ/" + YEAR + "/work-assessment/record");
            assertThat(record.json("incidents/0/fault").asString())
                    .as(record.toString())
                    .isEqualTo("FALSIFICATION");
            assertThat(record.json("incidents/0/document").asString()).isEqualTo(PAPER);
            Answer account = as("auditor").get("/api/evaluation/coverage/" + YEAR);
            assertThat(account.json("haves/3/done/subjects").asInt()).isZero();
        });
    }

    private void doneAgain(Answer finalised) throws IOException {
        Answer shown = as("auditor").after(finalised).get(ADDRESS);
        assertThat(shown.json("row/stage").asString()).isEqualTo("FINALISED");
        assertThat(shown.json("row/resultVersion").asInt()).isEqualTo(2);
        assertThat(shown.json("row/voidedBy").isNull()).isTrue();
        assertThat(shown.json("falsifications/0/version").asInt()).isEqualTo(1);
        assertThat(as("auditor")
                        .get(ADDRESS + "/explanation?result=1")
                        .json("voidedBy")
                        .asString())
                .isEqualTo(PAPER);
        assertThat(as("auditor")
                        .get(ADDRESS + "/explanation?result=2")
                        .json("voidedBy")
                        .isNull())
                .isTrue();
        assertThat(Printed.pdf(as("auditor"), ADDRESS + "/forms/self-evaluation-table"))
                .contains("第2版", PAPER, "真实性确认责任人：测试division-head")
                .doesNotContain("等级：作废");
        await().untilAsserted(() -> {
            Answer used = as("auditor").get("/api/evaluation/result-applications?year=" + YEAR);
            assertThat(used.json("0/proposed/resultVersion").asInt()).isEqualTo(2);
            assertThat(used.json("0/proposed/falsification").isNull()).isTrue();
            assertThat(as("auditor")
                            .get("/api/evaluation/units/BJ/" + YEAR + "/work-assessment/record")
                            .json("incidents")
                            .findValuesAsString("fault"))
                    .contains("FALSIFICATION");
        });
    }

    private void rebuilds() {
        for (String projection : List.of(
                "evaluation-self-evaluations",
                "evaluation-result-applications",
                "evaluation-work-records",
                "evaluation-managed-subjects")) {
            Answer report = as("system-administrator")
                    .post("/api/evaluation/admin/processors/" + projection + "/rebuild", null);
            assertThat(report.json("rows").asInt()).as(report.toString()).isPositive();
            assertThat(report.json("differences").asInt()).isZero();
        }
    }

    private static String falsifications() {
        return ADDRESS + "/falsifications";
    }

    private static String falsification(String document, String indicator) {
        return """
            {"source": "AUDIT", "document": "%s", "documentDate": "2021-04-20",
             "statements": [{"indicator": "%s", "stated": "督查98次", "truth": "督查60次，其余38次没有记录"}],
             "noticeNumber": "沪合办整〔2021〕7号", "requirements": "更正数据，追究责任", "dueOn": "2021-06-30"}\
            """.formatted(document, indicator);
    }

    private static String answers(String visits) {
        return """
            {"answers": [
               {"indicator": "I1", "actual": {"value": "%s"}, "reason": "疫情影响"},
               {"indicator": "I2", "actual": {"band": "REACHED", "points": "28.00"}, "reason": "个别地区宣传不够"},
               {"indicator": "I3", "actual": {"fulfilled": true}}],
             "overallResult": "全年任务完成", "achievements": "督查覆盖全部对口地区",
             "problems": "个别项目进度偏慢", "measures": "提前安排督查计划",
             "economy": "督查成本低于定额", "efficiency": "督查按计划完成", "effectiveness": "受援地满意"}\
            """.formatted(visits);
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}
