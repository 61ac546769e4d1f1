package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.selfevaluation.Examples.BOOKS_CLOSED;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED_GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.CODE;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD_APPOINTED;
import static org.jixiao.evaluation.selfevaluation.Examples.MOVED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.REGISTERED;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;
import static org.jixiao.evaluation.selfevaluation.Examples.paid;
import static org.jixiao.evaluation.selfevaluation.Examples.progress;
import static org.jixiao.evaluation.selfevaluation.Examples.reported;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A self-evaluation over HTTP")
class SelfEvaluationIT {

    private static final Subject OFFICE = new Subject(Subject.RULEBOOK, "office", YEAR);
    private static final String ADDRESS = "/api/evaluation/projects/" + CODE + "/" + YEAR + "/self-evaluation";

    private static final String ANSWERS = """
        {"answers": [
           {"indicator": "I1", "actual": {"value": "95"}, "reason": "疫情影响"},
           {"indicator": "I2", "actual": {"band": "REACHED", "points": "28.00"}, "reason": "个别地区宣传不够"},
           {"indicator": "I3", "actual": {"fulfilled": true}}],
         "overallResult": "全年任务完成", "achievements": "督查覆盖全部对口地区",
         "problems": "个别项目进度偏慢", "measures": "提前安排督查计划",
         "economy": "督查成本低于定额", "efficiency": "督查按计划完成", "effectiveness": "受援地满意"}\
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
        return Api.at(port).as(role, UNIT).on(BOOKS_CLOSED);
    }

    @Test
    @Order(1)
    @DisplayName("does not open before goal, rulebook and year's end are there, and says so in Chinese and English")
    void gates() {
        Answer refused = as("planning-finance").on(LocalDate.of(2020, 11, 1)).post(ADDRESS, null);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.json().toString()).contains("绩效目标尚未批复", "预算年度尚未结束", "没有生效的规则手册");
        assertThat(as("planning-finance")
                        .language("en")
                        .post(ADDRESS, null)
                        .json()
                        .toString())
                .contains("The goal is not approved");
    }

    @Test
    @Order(2)
    @DisplayName("goes from opening to a final score and grade")
    void wholeWay() throws IOException {
        goals().appends("rulebook", OFFICE, RULEBOOK.effectiveFrom(), RULEBOOK);
        goals().appends("goal", PROJECT, GOAL.approvedOn(), GOAL);
        goals().appends(
                        "project",
                        PROJECT,
                        LocalDate.of(2020, 6, 1),
                        new ProjectOfficerAppointed(
                                CODE,
                                YEAR,
                                new Person("project-officer@" + UNIT, "王项目"),
                                LocalDate.of(2020, 6, 1),
                                "调动"));
        goals().appends("posts", Subject.organisation(UNIT), GOAL.approvedOn(), HEAD_APPOINTED);
        monitoring().appends("budget-execution", PROJECT, GOAL.approvedOn(), BUDGET, paid("2600000.00", "2600000.00"));
        monitoring()
                .appends(
                        "goal-tracking",
                        PROJECT,
                        LocalDate.of(2020, 10, 8),
                        reported(List.of(progress("I1", "70", null))));

        Answer tooEarly = as("planning-finance").post(ADDRESS, null);
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.problem()).isEqualTo("books-not-closed");
        monitoring()
                .appends(
                        "finance-year",
                        new Subject(Subject.BUDGET_YEAR, "office", YEAR),
                        BOOKS_CLOSED,
                        Wholes.BOOKS_CLOSED_BY_FINANCE);
        Answer opened = as("planning-finance").post(ADDRESS, null);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        Answer shown = as("project-officer").after(opened).get(ADDRESS);
        assertThat(shown.json("prefilled/reported/0/actual/value").asString()).isEqualTo("70");
        assertThat(shown.json("prefilled/funds/budget").asString()).isEqualTo("2864000.00");
        assertThat(shown.json("row/stage").asString()).isEqualTo("OPENED");

        waits("project-officer", opened, "SUBMIT", "2021-03-31");

        Answer submitted = as("project-officer").post(ADDRESS + "/submission", ANSWERS);
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        waits("division-head", submitted, "CONFIRM", "2021-01-20");
        Answer sheet = as("division-head").after(submitted).get(ADDRESS);
        // 47.50 + 28.00 + 10.00, and 10 × 260 ÷ 286.4 = 9.08
        assertThat(sheet.json("sheet/total").asString()).isEqualTo("94.58");
        assertThat(sheet.json("sheet/aspects/1/rate").asString()).isEqualTo("95.83");
        assertThat(sheet.json("sheet/indicators/0/calculation/0/formula").asString())
                .isEqualTo("50 × 95 ÷ 100");

        assertThat(as("planning-finance")
                        .post(ADDRESS + "/finalisation", "{}")
                        .json()
                        .toString())
                .contains("goal-not-confirmed", "opinion-missing");
        Answer confirmed = ok(as("division-head")
                .post(
                        ADDRESS + "/confirmation",
                        "{\"contentHash\": \"%s\"}"
                                .formatted(sheet.json("contentHash").asString())));
        waits("research-office", confirmed, "OPINION", "2021-01-27");
        Answer judged = ok(as("research-office").post(ADDRESS + "/opinions", """
            {"seat": "research-office", "opinion": "AGREE", "text": "佐证齐全"}\
            """));
        waits("planning-finance", judged, "FINALISE", "2021-01-29");
        Answer finalised =
                ok(as("planning-finance").ifMatch(3).post(ADDRESS + "/finalisation", "{\"remark\": \"支出偏慢已核实\"}"));
        assertThat(as("planning-finance")
                        .after(finalised)
                        .get("/api/evaluation/to-dos")
                        .json())
                .isEmpty();
        Answer listed = as("auditor").after(finalised).get("/api/evaluation/self-evaluations?year=" + YEAR);
        assertThat(listed.json("items/0/grade").asString()).isEqualTo("优");
        assertThat(listed.json("items/0/total").asString()).isEqualTo("94.58");
        assertThat(listed.json("items/0/stage").asString()).isEqualTo("FINALISED");
        assertThat(listed.json("items/0/concludedOn").asString()).isEqualTo(BOOKS_CLOSED.toString());
        Answer detail = as("auditor").after(finalised).get(ADDRESS);
        assertThat(detail.json("steps").findValuesAsString("step"))
                .containsExactly("SUBMITTED", "CONFIRMED", "JUDGED", "FINALISED");
        assertThat(detail.json("results/0/remark").asString()).isEqualTo("支出偏慢已核实");

        String form = ADDRESS + "/forms/self-evaluation-table";
        String pdf = Printed.pdf(as("auditor").after(finalised), form);
        assertThat(pdf)
                .contains("项目支出绩效自评表", "对口支援项目管理与督查经费", "94.58", "等级：优", "90.78%", "（2021年1月15日确认）")
                .contains("疫情影响", "督查成本低于定额", "提前安排督查计划");
        assertThat(Printed.cells(as("auditor"), form))
                .contains("47.50", "28.00", "94.58")
                .containsSubsequence("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
                .containsSubsequence("年度资金总额", "286.400000", "286.400000", "260.000000", "10", "90.78%", "9.08")
                .containsSubsequence("上年结转资金", "—", "0.000000", "—");
        assertThat(Printed.pdf(as("auditor"), ADDRESS + "/forms/self-evaluation-report"))
                .contains("项目支出绩效自评报告", "二、资金安排和使用情况", "预算执行率得分", "总分（优）", "94.58");

        Answer explained = as("auditor").after(finalised).get(ADDRESS + "/explanation?result=1");
        assertThat(explained.json("indicators/0/lines/0/formula").asString()).isEqualTo("50 × 95 ÷ 100");
        assertThat(explained.json("totalFormula").asString()).isEqualTo("85.50 + 9.08 = 94.58");
        assertThat(explained.json("gradeFormula").asString()).isEqualTo("90 ≤ 94.58 → 优");
        assertThat(as("auditor")
                        .get(ADDRESS + "/explanation")
                        .json("rulebookVersion")
                        .asInt())
                .isEqualTo(1);
        assertThat(as("auditor").get(ADDRESS + "/explanation?result=2").problem())
                .isEqualTo("no-score-to-explain");
    }

    @Test
    @Order(3)
    @DisplayName("refuses stale versions, missing roles, other units and malformed content, each by its own name")
    void badInput() {
        assertThat(as("planning-finance")
                        .ifMatch(0)
                        .post(ADDRESS + "/finalisation", "{}")
                        .status())
                .isEqualTo(412);
        assertThat(as("finance-system").post(ADDRESS + "/finalisation", "{}").status())
                .isEqualTo(403);
        assertThat(as("finance-system").get(ADDRESS).status()).isEqualTo(403);
        assertThat(Api.at(port).get(ADDRESS).status()).isEqualTo(401);
        assertThat(as("project-officer").post(ADDRESS + "/submission", "{").status())
                .isEqualTo(400);
        Answer unknownField = as("project-officer").post(ADDRESS + "/submission", "{\"scores\": []}");
        assertThat(unknownField.status()).isEqualTo(400);
        assertThat(as("planning-finance")
                        .post("/api/evaluation/projects/nobody/2020/self-evaluation", null)
                        .status())
                .isEqualTo(422);
        assertThat(as("auditor")
                        .get("/api/evaluation/projects/31000020T000000000099/2020/self-evaluation")
                        .status())
                .isEqualTo(404);
        assertThat(as("project-officer")
                        .post(ADDRESS + "/submission", ANSWERS)
                        .json()
                        .toString())
                .contains("self-evaluation-finalised");
    }

    @Test
    @Order(4)
    @DisplayName("of a classified project is a grade and a register number, and no content gets in")
    void classified() {
        goals().appends("project", CLASSIFIED, LocalDate.of(2019, 10, 1), REGISTERED);
        goals().appends("goal", CLASSIFIED, CLASSIFIED_GOAL.approvedOn(), CLASSIFIED_GOAL);
        String address = "/api/evaluation/projects/" + CLASSIFIED.code() + "/" + YEAR + "/self-evaluation";

        assertThat(as("planning-finance").post(address, null).json().toString()).contains("project-is-classified");
        Answer content = as("project-officer").post(address + "/submission", ANSWERS);
        assertThat(content.status()).isEqualTo(409);
        assertThat(content.body()).doesNotContain("督查");

        Answer attested = as("secrecy-reviewer")
                .post(
                        address + "/attestations",
                        "{\"grade\": \"优\", \"attestedOn\": \"2021-01-10\", \"registerNumber\": \"SM-2021-006\","
                                + " \"officer\": \"officer-1\"}");
        assertThat(attested.status()).as(attested.toString()).isEqualTo(200);
        assertThat(as("auditor")
                        .after(attested)
                        .get(address + "/forms/self-evaluation-table")
                        .problem())
                .isEqualTo("classified-has-no-forms");
        Answer shown = as("auditor").after(attested).get(address);
        assertThat(shown.json("row/name").asString()).isEqualTo("涉密项目甲");
        assertThat(shown.json("row/grade").asString()).isEqualTo("优");
        assertThat(shown.json("row/total").isNull()).isTrue();
        assertThat(shown.json("sheet").isNull()).isTrue();
    }

    @Test
    @Order(5)
    @DisplayName("of a whole opens by itself once finance has closed the year, with the money of all its parts")
    void whole() {
        Subject unit = Subject.unit("BJ", YEAR);
        Subject project = Subject.project("31000020T000000000009", YEAR);
        goals().appends(
                        "unit",
                        unit,
                        LocalDate.of(2019, 9, 1),
                        new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE));
        goals().appends("project", project, LocalDate.of(2019, 10, 1), Wholes.projectOf("BJ", project.code()));
        goals().appends("goal", unit, GOAL.approvedOn(), Wholes.goalOf(unit));
        monitoring().appends("budget-execution", unit, GOAL.approvedOn(), paid(unit, "100.00", "100.00"));
        monitoring().appends("budget-execution", project, GOAL.approvedOn(), paid(project, "200.00", "200.00"));
        String address = "/api/evaluation/units/BJ/" + YEAR + "/self-evaluation";

        await().untilAsserted(() -> {
            ok(as("system-administrator").post("/api/evaluation/admin/daily-runs", null));
            assertThat(as("auditor").get(address).status()).isEqualTo(200);
        });
        Answer shown = as("auditor").get(address);
        assertThat(shown.json("row/kind").asString()).isEqualTo("unit");
        assertThat(shown.json("prefilled/funds/executed").asString()).isEqualTo("300.00");
        assertThat(as("auditor")
                        .get("/api/evaluation/self-evaluations?year=" + YEAR)
                        .json("items")
                        .findValuesAsString("kind"))
                .containsExactly("project", "project", "unit");
    }

    @Test
    @Order(6)
    @DisplayName("is told on the next day of money that moved after its result, which keeps its score")
    void lateMoney() {
        monitoring().appends("budget-execution", PROJECT, BOOKS_CLOSED, paid("-1600000.00", "1000000.00"));
        await().untilAsserted(() -> {
            ok(as("system-administrator").post("/api/evaluation/admin/daily-runs", null));
            assertThat(as("auditor").get(ADDRESS).json("lateMoney/difference").asString())
                    .isEqualTo("5.59");
        });
        Answer shown = as("auditor").get(ADDRESS);
        assertThat(shown.json("row/total").asString()).isEqualTo("94.58");
        assertThat(shown.json("lateMoney/totalNow").asString()).isEqualTo("88.99");
        assertThat(shown.json("row/reopeningProposed").asBoolean()).isTrue();
        waits("planning-finance", shown, "CONSIDER_REOPENING", "2021-01-29");
    }

    @Test
    @Order(7)
    @DisplayName("can have its register rebuilt beside, to the same rows")
    void rebuilds() {
        for (String projection : List.of(
                "evaluation-self-evaluations",
                "evaluation-money-parts",
                "evaluation-money-figures",
                "evaluation-closed-books",
                "evaluation-rulebooks",
                "evaluation-posts",
                "evaluation-units")) {
            Answer report = as("system-administrator")
                    .post("/api/evaluation/admin/processors/" + projection + "/rebuild", null);
            assertThat(report.status()).as(report.toString()).isEqualTo(200);
            assertThat(report.json("rows").asInt()).isPositive();
            assertThat(report.json("differences").asInt()).isZero();
        }
    }

    @Test
    @Order(8)
    @DisplayName("is reopened by a paper, and waits for its unit again")
    void reopens() {
        String decision = """
            {"reason": "漏计一笔支出", "document": "沪合办〔2021〕5号"}\
            """;
        assertThat(as("project-officer").post(ADDRESS + "/reopening", decision).status())
                .isEqualTo(403);
        Answer reopened = ok(as("planning-finance").post(ADDRESS + "/reopening", decision));
        Answer shown = as("auditor").after(reopened).get(ADDRESS);
        assertThat(shown.json("row/stage").asString()).isEqualTo("REOPENED");
        assertThat(shown.json("row/grade").asString()).isEqualTo("优");
        waits("project-officer", reopened, "SUBMIT", "2021-03-31");
    }

    @Test
    @Order(9)
    @DisplayName("prints 不宜公开 on what was found so by then, and not on what was printed before")
    void marksAsOf() throws IOException {
        String form = ADDRESS + "/forms/self-evaluation-table";
        long before = as("auditor")
                .get("/api/evaluation/states?stream=self-evaluation:" + PROJECT)
                .json("lastPosition")
                .asLong();
        goals().appends(
                        "project",
                        PROJECT,
                        BOOKS_CLOSED,
                        new DisclosureRestricted(
                                CODE, YEAR, LegalGround.ART_14, "secrecy-1", BOOKS_CLOSED.plusYears(1)));
        await().untilAsserted(() -> assertThat(Printed.pdf(as("auditor"), form)).contains("不宜公开"));
        assertThat(Printed.pdf(as("auditor"), form + "?at=" + before))
                .contains("待复核")
                .doesNotContain("不宜公开");
    }

    @Test
    @Order(10)
    @DisplayName("goes on in the unit that its project is transferred to, and begins its review anew there")
    void moves() throws IOException {
        Answer submitted = ok(as("project-officer").post(ADDRESS + "/submission", ANSWERS));
        String hash = as("division-head")
                .after(submitted)
                .get(ADDRESS)
                .json("contentHash")
                .asString();
        String confirmation = "{\"contentHash\": \"%s\"}".formatted(hash);
        Answer confirmed = ok(as("division-head").post(ADDRESS + "/confirmation", confirmation));
        waits("research-office", confirmed, "OPINION", "2021-01-27");

        goals().appends("project", PROJECT, BOOKS_CLOSED, MOVED);
        goals().appends("posts", Subject.organisation("BJ"), BOOKS_CLOSED, Wholes.headOf("BJ"));
        Api head = Api.at(port).as("division-head", "BJ").on(BOOKS_CLOSED);
        await().untilAsserted(() -> assertThat(
                        head.get("/api/evaluation/to-dos").json().findValuesAsString("step"))
                .containsExactly("CONFIRM"));
        assertThat(as("research-office").get("/api/evaluation/to-dos").json()).isEmpty();
        assertThat(as("division-head")
                        .post(ADDRESS + "/confirmation", confirmation)
                        .problem())
                .isEqualTo("subject-of-another-unit");
        assertThat(Printed.pdf(as("auditor"), ADDRESS + "/forms/self-evaluation-table"))
                .contains("吴驻京", "驻北京办事处")
                .doesNotContain("日确认");
        Answer there = ok(head.post(ADDRESS + "/confirmation", confirmation));
        waits("research-office", there, "OPINION", "2021-01-27");
    }

    private void waits(String role, Answer after, String step, String due) {
        Answer toDos = as(role).after(after).get("/api/evaluation/to-dos");
        assertThat(toDos.json("0/step").asString()).as(toDos.toString()).isEqualTo(step);
        assertThat(toDos.json("0/due").asString()).isEqualTo(due);
        assertThat(toDos.json("0/link").asString()).isEqualTo(ADDRESS);
        assertThat(toDos.json()).hasSize(1);
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
