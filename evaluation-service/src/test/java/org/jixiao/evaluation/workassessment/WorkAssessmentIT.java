package org.jixiao.evaluation.workassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.Printed;
import org.jixiao.evaluation.coverage.ManagedYear;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
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
@DisplayName("Record and account of a year over HTTP")
class WorkAssessmentIT {

    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final String BEIJING = "/api/evaluation/units/BJ/2020/work-assessment";
    private static final String ABOUT_BEIJING = "/api/evaluation/units/BJ/2020/to-dos";
    private static final String JUDGED = """
        {"judged": [{"item": "ORGANISATION", "points": "9.5", "reason": "制度健全，专人负责"}]}\
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
        return Api.at(port).as(role, "HQ").on(JUNE);
    }

    private static String items(String pointer) {
        return "drafted/sheet/lines/" + pointer;
    }

    @Test
    @DisplayName("leads to a score sheet that can be objected to, answered, decided and printed, and to the coverage"
            + " account")
    void wholeYear() throws IOException {
        ManagedYear year = new ManagedYear(database);
        year.happens();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer record = as("auditor").get(BEIJING + "/record");
            assertThat(record.json("incidents")).as(record.toString()).hasSize(12);
            assertThat(record.json("tallies/4/due").asInt()).isEqualTo(2);
            assertThat(record.json("tallies/5/due").asInt()).isEqualTo(1);
            assertThat(record.json("results/0/decided/document").asString()).isEqualTo("主任办公会〔2021〕3号");
        });
        usedResults();
        moved();
        drafted();
        objectedAndAnswered();
        decided();
        ofOffice();
        ofUnit();
        year.lookedAtAgain();
        await().untilAsserted(() -> {
            assertThat(as("auditor").get(BEIJING + "/record").json("incidents")).hasSize(11);
            assertThat(as("auditor")
                            .get("/api/evaluation/coverage/2020")
                            .json("haves/4/done/subjects")
                            .asInt())
                    .isZero();
        });
        rebuilds();
    }

    /** The results stand beside what is counted, and earn nothing. */
    private void usedResults() {
        Answer record = as("auditor").get(BEIJING + "/record");
        assertThat(record.json("results")).as(record.toString()).hasSize(1);
        assertThat(record.json("results/0/subject/subject/code").asString()).isEqualTo(ManagedYear.WHOLE_WAY.code());
        assertThat(record.json("results/0/own/grade").asString()).isEqualTo("优");
        assertThat(record.json("results/0/department").isNull()).isTrue();
        assertThat(record.json("results/0/proposed/bindsYear").asInt()).isEqualTo(2022);
    }

    /** Who owned the project when it was late answers for that, and who owns it now for the rest. */
    private void moved() {
        Answer record = as("auditor").get("/api/evaluation/units/WH/2020/work-assessment/record");
        assertThat(record.json("incidents")).isEmpty();
        assertThat(record.json("tallies/0/due").asInt()).isEqualTo(1);
        assertThat(record.json("tallies/0/gaps/0/subject/code").asString()).isEqualTo(ManagedYear.MOVED.code());
        assertThat(record.json("tallies/1/done").asInt()).isEqualTo(1);
    }

    private void drafted() {
        assertThat(as("research-office").post(BEIJING + "/draft", JUDGED).status())
                .isEqualTo(403);
        assertThat(as("planning-finance")
                        .post(BEIJING + "/draft", "{\"judged\": []}")
                        .problem())
                .isEqualTo("work-item-without-points");
        assertThat(as("auditor").get(BEIJING).problem()).isEqualTo("work-assessment-unknown");
        Answer drafted = ok(as("planning-finance").post(BEIJING + "/draft", JUDGED));
        Answer shown = as("auditor").after(drafted).get(BEIJING);
        assertThat(shown.json("row/total").asString()).as(shown.toString()).isEqualTo("69.00");
        assertThat(shown.json("row/grade").asString()).isEqualTo("中");
        assertThat(shown.json("row/stage").asString()).isEqualTo("DRAFTED");
        assertThat(shown.json(items("1/gaps/0/subject/code")).asString()).isEqualTo(ManagedYear.STOPPED.code());
        assertThat(shown.json(items("3/gaps/0/name")).asString()).isEqualTo("涉密项目乙");
        assertThat(shown.json("drafted/sheet/deductions")).hasSize(7);
        assertThat(shown.json("drafted/sheet/deductions/6/step").asString()).isEqualTo("IMPROVEMENT");
        assertThat(shown.json("drafted/sheet/deductions/6/on").asString()).isEqualTo("2021-03-04");
        assertThat(shown.json("drafted/sheet/deductions/5/step").asString()).isEqualTo("RESULT_DISCLOSURE");
        assertThat(shown.json("drafted/sheet/deductions/5/on").asString()).isEqualTo("2021-03-02");
        assertThat(shown.json("drafted/sheet/deductions/1/fault").asString()).isEqualTo("RETURNED");
        assertThat(shown.json("drafted/sheet/deductions/4/subject/subject/code").asString())
                .isEqualTo(ManagedYear.MOVED.code());
        waits("planning-finance", "HQ", drafted, "SEND_ASSESSMENT");
        hiddenFrom(Api.at(port).as("unit-head", "BJ").on(JUNE), drafted);
        shownTo(as("office-leader"), drafted);
        assertThat(steps(as("office-leader"))).contains("SEND_ASSESSMENT");
        assertThat(as("office-leader").post(BEIJING + "/sending", null).problem())
                .isEqualTo("assessment-by-planning-finance");
        assertThat(as("research-office").get(BEIJING + "/record").status()).isEqualTo(403);
    }

    private void hiddenFrom(Api reader, Answer after) {
        assertThat(reader.after(after).get(BEIJING).problem()).isEqualTo("work-assessment-unknown");
        assertThat(reader.get("/api/evaluation/work-assessments?year=2020").json())
                .isEmpty();
        assertThat(reader.get(BEIJING + "/forms/score-sheet").problem()).isEqualTo("work-assessment-unknown");
        assertThat(steps(reader)).noneMatch(step -> step.contains("ASSESSMENT"));
    }

    private static List<String> steps(Api reader) {
        return ok(reader.get(ABOUT_BEIJING)).json().findValuesAsString("step");
    }

    private void shownTo(Api reader, Answer after) {
        assertThat(reader.after(after).get(BEIJING).status()).isEqualTo(200);
        assertThat(reader.get("/api/evaluation/work-assessments?year=2020").json())
                .hasSize(1);
        assertThat(reader.get(BEIJING + "/forms/score-sheet").status()).isEqualTo(200);
    }

    private void objectedAndAnswered() {
        String objection = "{\"objection\": \"当日系统停机\"}";
        Answer sent = ok(as("planning-finance").post(BEIJING + "/sending", null));
        waits("unit-head", "BJ", sent, "CHECK_ASSESSMENT");
        Api colleague = Api.at(port).as("project-officer", "BJ").on(JUNE);
        shownTo(colleague, sent);
        assertThat(steps(colleague)).contains("CHECK_ASSESSMENT");
        hiddenFrom(as("research-office"), sent);
        assertThat(as("unit-head").post(BEIJING + "/objection", objection).problem())
                .isEqualTo("objection-by-head-only");
        Api head = Api.at(port).as("unit-head", "BJ");
        assertThat(head.on(JUNE.plusDays(8))
                        .post(BEIJING + "/objection", objection)
                        .problem())
                .isEqualTo("objection-term-over");
        Answer objected = ok(head.on(JUNE.plusDays(7)).post(BEIJING + "/objection", objection));
        waits("planning-finance", "HQ", objected, "ANSWER_OBJECTION");
        Answer answered = ok(as("planning-finance").on(JUNE.plusDays(7)).post(BEIJING + "/answer", """
            {"answer": "情况属实，予以采纳", "waived": [5],
             "judged": [{"item": "ORGANISATION", "points": "10", "reason": "补交培训记录"}]}\
            """));
        Answer shown = as("auditor").after(answered).get(BEIJING);
        assertThat(shown.json("row/total").asString()).isEqualTo("70.00");
        assertThat(shown.json("answered/sheet/deductions/4/waived").asString()).isEqualTo("情况属实，予以采纳");
        waits("planning-finance", "HQ", answered, "DECIDE_ASSESSMENT");
    }

    private void decided() throws IOException {
        Answer decided = ok(as("planning-finance")
                .on(JUNE.plusDays(9))
                .post(BEIJING + "/decision", "{\"document\": \"主任办公会〔2021〕6号\"}"));
        Answer register = as("auditor").after(decided).get("/api/evaluation/work-assessments?year=2020");
        assertThat(register.json("0/stage").asString()).isEqualTo("DECIDED");
        assertThat(register.json("0/unitCode").asString()).isEqualTo("BJ");
        shownTo(as("research-office"), decided);
        assertThat(as("planning-finance")
                        .after(decided)
                        .get("/api/evaluation/to-dos")
                        .json())
                .isEmpty();
        assertThat(Printed.pdf(as("auditor"), BEIJING + "/forms/score-sheet"))
                .contains("预算绩效管理工作考核评分表", "已审定", "考核等次：中", "70", "撤销扣分：情况属实", "主任办公会〔2021〕6号");
        assertThat(Printed.cells(as("auditor"), BEIJING + "/forms/score-sheet"))
                .contains("组织领导和制度建设", "补交培训记录", "涉密项目乙（" + ManagedYear.CLASSIFIED.code() + "）");
    }

    private void ofOffice() throws IOException {
        Answer account = as("auditor").get("/api/evaluation/coverage/2020");
        assertThat(account.json("objects/0/total").asInt())
                .as(account.toString())
                .isEqualTo(4);
        assertThat(account.json("objects/0/managed").asInt()).isEqualTo(2);
        assertThat(account.json("haves/0/due/subjects").asInt()).isEqualTo(3);
        assertThat(account.json("haves/0/done/subjects").asInt()).isEqualTo(1);
        assertThat(account.json("haves/1/rate").asString()).isEqualTo("100.00");
        assertThat(account.json("haves/1/due/amount").asString()).isEqualTo("150.00");
        assertThat(account.json("haves/2/due/amount").asString()).isEqualTo("80.00");
        assertThat(account.json("haves/2/due/amountUnknown").asInt()).isEqualTo(1);
        assertThat(account.json("haves/4/done/subjects").asInt()).isEqualTo(1);
        assertThat(account.json("haves/2/gap/named")).isEmpty();
        assertThat(account.json("haves/2/gap/withheld").asInt()).isEqualTo(1);
        assertThat(account.json("money/0/total").asString()).isEqualTo("2864000.00");
        assertThat(account.json("money/0/rate").asString()).isEqualTo("100.00");
        assertThat(account.json("natures/0/nature/name").asString()).isEqualTo("一般公共预算");
        assertThat(account.json("natures/0/total").asString()).isEqualTo("2864000.00");
        assertThat(account.json("natures/0/rate").asString()).isEqualTo("100.00");
        assertThat(account.json("natures/1/rate").isNull()).isTrue();
        assertThat(account.json("withheld/0/total/subjects").asInt()).isEqualTo(1);
        assertThat(account.body()).doesNotContain("涉密项目乙", ManagedYear.CLASSIFIED.code());
        assertThat(Printed.cells(as("auditor"), "/api/evaluation/coverage/2020"))
                .contains(
                        "2020年度预算绩效管理三全五有台账（全办，金额单位：元）",
                        "预算执行有监控（跟踪÷批复）",
                        "全覆盖（按资金性质）",
                        "政府性基金",
                        "另有不列名对象1个；1个对象金额不详，未计入金额")
                .noneMatch(cell -> cell.contains("涉密项目乙"));
        assertThat(as("auditor").get("/api/evaluation/coverage/2021").problem()).isEqualTo("rulebook-not-published");
    }

    private void ofUnit() {
        Answer account = as("auditor").get("/api/evaluation/coverage/2020/units/WH");
        assertThat(account.json("unitCode").asString()).isEqualTo("WH");
        assertThat(account.json("objects/0/total").asInt()).isEqualTo(1);
        assertThat(account.json("haves/0/gap/named/0/subject/code").asString()).isEqualTo(ManagedYear.MOVED.code());
    }

    private void rebuilds() {
        for (String projection :
                List.of("evaluation-managed-subjects", "evaluation-work-records", "evaluation-work-assessments")) {
            Answer report = as("system-administrator")
                    .post("/api/evaluation/admin/processors/" + projection + "/rebuild", null);
            assertThat(report.status()).as(report.toString()).isEqualTo(200);
            assertThat(report.json("rows").asInt()).isPositive();
            assertThat(report.json("differences").asInt()).isZero();
        }
    }

    private void waits(String role, String unit, Answer after, String step) {
        Answer toDos =
                Api.at(port).as(role, unit).on(JUNE.plusDays(7)).after(after).get("/api/evaluation/to-dos");
        assertThat(toDos.json("0/step").asString()).as(toDos.toString()).isEqualTo(step);
        assertThat(toDos.json("0/link").asString()).isEqualTo(BEIJING);
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}
