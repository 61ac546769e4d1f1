package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.BOOKS_CLOSED;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD_APPOINTED;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.Printed;
import org.jixiao.platform.form.Docx;
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
@DisplayName("The evaluation of the department as a whole over HTTP")
class WholeEvaluationIT {

    private static final Subject DEPARTMENT = Subject.department("HZB", YEAR);
    private static final Subject HQ = Subject.unit(UNIT, YEAR);
    private static final Subject BJ = Subject.unit("BJ", YEAR);
    private static final String ADDRESS = "/api/evaluation/departments/HZB/" + YEAR + "/self-evaluation";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, UNIT).on(BOOKS_CLOSED);
    }

    @Test
    @DisplayName(
            "names what is missing, sums the units without counting a transfer twice, and is explained and printed")
    void wholeWay() throws IOException {
        theYear();
        await().untilAsserted(() ->
                assertThat(as("planning-finance").post(ADDRESS, null).status()).isBetween(200, 299));

        String answers = answers(evidence());
        await().untilAsserted(() -> {
            Answer refused = as("project-officer").post(ADDRESS + "/submission", answers);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
            assertThat(refused.json().toString())
                    .contains("unit-fact-missing", "单位 BJ 尚未填报 2020 年度“编制数”")
                    .doesNotContain("单位 HQ", "单位 HZB");
        });
        monitoring().appends("unit-facts", BJ, BOOKS_CLOSED, Wholes.facts(BJ, "12"));

        Answer submitted = ok(as("project-officer").post(ADDRESS + "/submission", answers));
        Answer sheet = as("division-head").after(submitted).get(ADDRESS);
        // 10 + 26.31 + 29.00 + 28.00: 10 of 220 adjusted, nothing to procure, one judged line fulfilled in part
        assertThat(sheet.json("sheet/framework/0/score").asString()).isEqualTo("10.00");
        assertThat(sheet.json("sheet/total").asString()).isEqualTo("93.31");
        assertThat(sheet.json("sheet/framework/1/lines/1/figures/0/within").asString())
                .isEqualTo("10.00");
        Answer confirmed = ok(as("division-head")
                .post(
                        ADDRESS + "/confirmation",
                        "{\"contentHash\": \"%s\"}"
                                .formatted(sheet.json("contentHash").asString())));
        ok(as("research-office").after(confirmed).post(ADDRESS + "/opinions", """
            {"seat": "research-office", "opinion": "AGREE", "text": "佐证齐全"}\
            """));
        Answer finalised = ok(as("planning-finance").post(ADDRESS + "/finalisation", "{\"remark\": \"已核实\"}"));

        Answer explained = as("auditor").after(finalised).get(ADDRESS + "/explanation?result=1");
        assertThat(explained.json("framework/1/lines/1/figures/0/sum").asString())
                .isEqualTo("BJ 10 + HQ 10 − 10（单位间调剂，只计一次） = 10");
        assertThat(explained.json("totalFormula").asString()).endsWith("= 93.31");
        prints(as("auditor").after(finalised));
        isUsed();
    }

    private void isUsed() throws IOException {
        await().untilAsserted(() -> assertThat(as("auditor")
                        .get("/api/evaluation/result-applications?year=" + YEAR)
                        .json("0/concern")
                        .asString())
                .isEqualTo("UNIT_BUDGET"));
        String decision = "/api/evaluation/departments/HZB/" + YEAR + "/result-application/decision";
        assertThat(as("office-leader")
                        .post(decision, "{\"cancel\": true, \"deviation\": \"撤并\", \"documentNumber\": \"9号\"}")
                        .json()
                        .toString())
                .contains("whole-cannot-be-cancelled");
        Answer decided = ok(as("office-leader").post(decision, "{\"upTo\": \"242.00\", \"documentNumber\": \"9号\"}"));
        assertThat(as("auditor")
                        .after(decided)
                        .get("/api/evaluation/result-applications?year=" + YEAR)
                        .json("0/standing")
                        .asString())
                .isEqualTo("DECIDED");
        isFollowed();
    }

    /** All that is arranged in the bound year counts, once that year has begun. */
    private void isFollowed() throws IOException {
        LocalDate drafted = LocalDate.of(YEAR + 1, 11, 20);
        LocalDate newYear = LocalDate.of(YEAR + 2, 1, 1);
        String used = "/api/evaluation/result-applications?year=" + YEAR;
        arranged("31000022T000000000001", "200.00", drafted);
        await().untilAsserted(() -> assertThat(
                        as("auditor").on(drafted).get(used).json("0/arranged").asString())
                .isEqualTo("200.00"));
        assertThat(as("auditor").on(drafted).get(used).json("0/standing").asString())
                .isEqualTo("DECIDED");
        assertThat(as("auditor").on(newYear).get(used).json("0/standing").asString())
                .isEqualTo("APPLIED");
        arranged("31000022T000000000002", "42.01", drafted);
        await().untilAsserted(() -> assertThat(
                        as("auditor").on(drafted).get(used).json("0/standing").asString())
                .isEqualTo("NOT_APPLIED"));
        assertThat(Printed.cells(as("auditor").on(newYear), used)).contains("未应用", "安排数超过决定上限");
    }

    private void arranged(String code, String amount, LocalDate on) {
        goals().appends(
                        "project",
                        Subject.project(code, YEAR + 2),
                        on,
                        new BudgetArranged(code, YEAR + 2, number(amount), on));
    }

    private void prints(Api api) throws IOException {
        String table = ADDRESS + "/forms/self-evaluation-table";
        assertThat(Printed.pdf(api, table))
                .contains("部门整体支出绩效自评表", "指标budget_completion", "部分符合", "单位间调剂10只计一次", "93.31")
                .doesNotContain("项目支出绩效自评表");
        assertThat(Printed.cells(api, table)).contains("投入", "效果", "93.31");
        String report = ADDRESS + "/forms/self-evaluation-report";
        assertThat(Printed.pdf(api, report)).contains("部门整体支出绩效自评报告", "一、部门（单位）概况", "对口支援与合作交流", "六、主要绩效", "93.31");
        byte[] docx = api.with("Accept", Docx.MEDIA_TYPE_VALUE).download(report);
        assertThat(new String(docx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    private void theYear() {
        goals().appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), RULEBOOK.effectiveFrom(), RULEBOOK);
        goals().appends("unit", HQ, GOAL.approvedOn(), new UnitRegistered(UNIT, YEAR, "机关本部", UnitKind.HEADQUARTERS));
        goals().appends(
                        "unit",
                        BJ,
                        GOAL.approvedOn(),
                        new UnitRegistered("BJ", YEAR, "驻京办", UnitKind.OUT_OF_TOWN_OFFICE));
        goals().appends("goal", DEPARTMENT, GOAL.approvedOn(), goal());
        goals().appends(
                        "whole",
                        DEPARTMENT,
                        GOAL.approvedOn(),
                        new WholeOfficerAppointed(
                                DEPARTMENT,
                                new Person("project-officer@" + UNIT, "王项目"),
                                LocalDate.of(2020, 6, 1),
                                "调动"));
        goals().appends("posts", Subject.organisation(UNIT), GOAL.approvedOn(), HEAD_APPOINTED);
        monitoring()
                .appends(
                        "finance-year",
                        new Subject(Subject.BUDGET_YEAR, "office", YEAR),
                        BOOKS_CLOSED,
                        Wholes.BOOKS_CLOSED_BY_FINANCE);
        Wholes.yearOf(HQ)
                .subList(0, 4)
                .forEach(event -> monitoring().appends("budget-execution", HQ, GOAL.approvedOn(), event));
        Wholes.yearOf(BJ)
                .subList(0, 4)
                .forEach(event -> monitoring().appends("budget-execution", BJ, GOAL.approvedOn(), event));
        monitoring()
                .appends(
                        "budget-execution",
                        HQ,
                        GOAL.approvedOn(),
                        Wholes.document(HQ, Kind.REALLOCATION_OUT, "T1", "10.00", "30201"),
                        Wholes.document(HQ, Kind.PAYMENT, "P9", "0.00", "30201"));
        monitoring()
                .appends(
                        "budget-execution",
                        BJ,
                        GOAL.approvedOn(),
                        Wholes.document(BJ, Kind.REALLOCATION_IN, "T1", "10.00", "30201"),
                        Wholes.document(BJ, Kind.PAYMENT, "P9", "0.00", "30201"));
        monitoring().appends("unit-facts", HQ, BOOKS_CLOSED, Wholes.facts(HQ, "12"));
    }

    private static GoalApproved goal() {
        GoalApproved plain = Wholes.goalOf(DEPARTMENT);
        GoalContent content = plain.content();
        return new GoalApproved(
                DEPARTMENT,
                1,
                plain.approvedOn(),
                "上海市人民政府合作交流办公室整体支出",
                UNIT,
                "",
                plain.officer(),
                new GoalContent(
                        content.overallGoal(),
                        content.funding(),
                        content.indicators(),
                        null,
                        null,
                        new WholePlan(
                                "对口支援与合作交流",
                                "机关处室7个，驻外机构5个",
                                24,
                                24,
                                number("2000000.00"),
                                number("864000.00"),
                                List.of(),
                                List.of()),
                        null),
                plain.budgetDocument(),
                plain.approvedBudget(),
                false,
                1,
                Examples.routeOf(UNIT));
    }

    private String evidence() {
        byte[] file = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return ok(as("project-officer").post("/api/evaluation/attachments?name=a.pdf", "application/pdf", file))
                .json("sha256")
                .asString();
    }

    private static String answers(String evidence) {
        return """
            {"answers": [
               {"indicator": "goal_fit", "actual": {"band": "REACHED"}, "reason": "与职责相符", "evidence": ["%s"]},
               {"indicator": "rules_complete", "actual": {"band": "PARTLY_REACHED"}, "reason": "资产制度待修订", "evidence": ["%s"]},
               {"indicator": "I1", "actual": {"value": "95"}, "reason": "疫情影响"},
               {"indicator": "I2", "actual": {"band": "REACHED", "points": "28.00"}, "reason": "个别地区宣传不够"},
               {"indicator": "I3", "actual": {"fulfilled": true}}],
             "overallResult": "全年任务完成", "achievements": "督查覆盖全部对口地区",
             "problems": "个别项目进度偏慢", "measures": "提前安排督查计划",
             "economy": "督查成本低于定额", "efficiency": "督查按计划完成", "effectiveness": "受援地满意"}\
            """.formatted(evidence, evidence);
    }

    private OtherService goals() {
        return new OtherService(database, "goals", GoalsEvents.REGISTER);
    }

    private OtherService monitoring() {
        return new OtherService(database, "monitoring", MonitoringEvents.REGISTER);
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}
