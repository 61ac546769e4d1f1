package org.jixiao.evaluation.keyevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.CODE;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalsEvents;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@DisplayName("A key evaluation over HTTP")
class KeyEvaluationIT {

    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final Subject REGISTERS = Subject.organisation("office");
    private static final Subject POLICY = Subject.policy("ZC-2020-001", YEAR);
    private static final Subject OTHER_POLICY = Subject.policy("ZC-2020-002", YEAR);
    private static final String OF_PROJECT = "/api/evaluation/projects/" + CODE + "/" + YEAR;
    private static final String OF_POLICY = "/api/evaluation/policies/ZC-2020-001/" + YEAR;

    private static final String PLAN = """
        {"object": "督查经费", "scope": "2020年度财政资金286.4万元", "methods": ["COMPARISON", "PUBLIC_JUDGEMENT"],
         "lines": [{"code": "A1", "weight": "20"}, {"code": "B2", "weight": "%s"},
            {"code": "C1", "weight": "30"}, {"code": "D1", "weight": "30", "checks": "受援地对督查成效的反映"}],
         "schedule": [{"work": "收集资料、现场核实", "from": "2021-04-06", "until": "2021-04-30"}],
         "evidence": ["立项文件", "支付明细", "督查报告"]}\
        """;

    private static final String REPORT = """
        {"reconciled": %s, "problems": "督查台账不全，个别支付偏慢。", "suggestions": "统一台账格式，按月催办支付。",
         "economy": "督查成本低于定额。", "efficiency": "督查任务全部按期完成。", "effectiveness": "受援地普遍认可。"}\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role, String id, String unit) {
        return Api.at(port)
                .bearer(TestIssuer.shared()
                        .token(claims -> claims.subject(id)
                                .claim("name", "姓名" + id)
                                .claim("roles", List.of(role))
                                .claim("unit", unit)))
                .on(APRIL);
    }

    private Api lead() {
        return as("planning-finance", "planning-1", "HQ");
    }

    private Api officer() {
        return as("project-officer", "officer-1", "HQ");
    }

    private Api expert(String id) {
        return as("expert", id, "");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return answer;
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(code);
    }

    @BeforeEach
    void whatOthersWrote() {
        if (ok(lead().get("/api/evaluation/key-evaluations?year=" + YEAR))
                .json()
                .isEmpty()) {
            OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
            goals.appends(
                    "rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), RULEBOOK.effectiveFrom(), RULEBOOK);
            goals.appends("goal", PROJECT, GOAL.approvedOn(), GOAL);
            for (String expert : List.of("e1", "e2", "e3", "e4")) {
                goals.appendsToPart(
                        "expert-" + expert,
                        "evaluator",
                        REGISTERS,
                        APRIL,
                        KeyExamples.registered(KeyExamples.expert(expert)));
            }
            goals.appendsToPart(
                    "agency-" + KeyExamples.AGENCY.creditCode(),
                    "evaluator",
                    REGISTERS,
                    APRIL,
                    KeyExamples.REGISTERED_AGENCY);
            for (Subject policy : List.of(POLICY, OTHER_POLICY)) {
                goals.appends("goal", policy, GOAL.approvedOn(), goalOf(policy));
            }
            new OtherService(database, "monitoring", MonitoringEvents.REGISTER)
                    .appends("budget-execution", PROJECT, GOAL.approvedOn(), BUDGET);
        }
    }

    private static GoalApproved goalOf(Subject policy) {
        return new GoalApproved(
                policy,
                1,
                GOAL.approvedOn(),
                "援外地人才培训补助政策",
                "HQ",
                GOAL.division(),
                GOAL.officer(),
                GOAL.content(),
                GOAL.budgetDocument(),
                GOAL.approvedBudget(),
                false,
                1,
                GOAL.route());
    }

    private void waits(Api whose, Answer after, String task) {
        await().untilAsserted(() -> assertThat(
                        whose.after(after).get("/api/evaluation/to-dos").json())
                .extracting(one -> one.get("step").asString())
                .contains(task));
    }

    private String sheet(String first, String effect, String paper) {
        return """
            {"lines": [
              {"code": "A1", "points": "%s", "statement": "立项依据充分", "evidence": "立项文件第2页"},
              {"code": "B2", "figures": {"actual": "2100000.00", "base": "2800000.00"}, "statement": "执行率75%%", "evidence": "支付明细"},
              {"code": "C1", "figures": {"actual": "24", "base": "24"}, "statement": "督查24次", "papers": ["%s"]},
              {"code": "D1", "points": "%s", "statement": "受援地评价%s", "evidence": "问卷汇总"}]}\
            """.formatted(first, paper, effect, effect);
    }

    /** Finance knows of no payment. */
    private static String explained(String sheet) {
        return sheet.replace("\"base\": \"2800000.00\"", "\"base\": \"2800000.00\", \"differsBecause\": \"支付单据尚未传送\"");
    }

    @Test
    @DisplayName("goes with three experts, of whom one is recused, from the choice over objections to findings and the"
            + " archive")
    void withExperts() throws IOException {
        String key = OF_PROJECT + "/key-evaluation";
        String decision = "{\"ground\": \"DECISION\", \"basis\": \"沪合办〔2021〕5号\"}";
        assertThat(as("research-office", "r", "HQ").post(key, decision).status())
                .isEqualTo(403);
        refused(lead().get(key), 404, "key-evaluation-not-open");
        Answer opened = ok(lead().post(key, decision));
        waits(lead(), opened, "ENTRUST");
        refused(lead().post(key + "/commission", """
            {"evaluators": [{"staffId": "e1", "name": "专家一"}, {"staffId": "x", "name": "同单位", "unitCode": "HQ"}], "chief": "e1"}\
            """), 422, "evaluator-of-the-own-unit");
        Answer entrusted = ok(lead().post(key + "/commission", """
            {"evaluators": [{"staffId": "e1", "name": "专家一"}, {"staffId": "e2", "name": "专家二"},
                {"staffId": "e3", "name": "专家三"}], "chief": "e1"}\
            """));
        waits(lead(), entrusted, "INFORM");
        waits(expert("e1"), entrusted, "UNDERTAKE");
        refused(expert("e1").get(key), 403, "undertaking-not-given");
        refused(expert("e9").get(key), 403, "not-of-the-commission");
        assertThat(expert("e9")
                        .get("/api/evaluation/key-evaluations?year=" + YEAR)
                        .json())
                .isEmpty();
        for (String id : List.of("e1", "e2", "e3")) {
            ok(expert(id).post(key + "/undertaking", "{\"confidential\": true, \"withoutConflict\": true}"));
        }
        refused(
                expert("e9").post(key + "/undertaking", "{\"confidential\": true, \"withoutConflict\": true}"),
                403,
                "not-of-the-commission");
        ok(expert("e3").post(key + "/recusals", "{\"evaluator\": \"e3\", \"reason\": \"曾参与该项目论证\"}"));
        refused(expert("e1").post(key + "/plan", PLAN.formatted("20")), 409, "notice-not-issued");
        Answer told = ok(lead().post(key + "/notice", """
            {"documentNumber": "沪合办评〔2021〕1号", "requirements": "请于4月20日前备齐资料"}\
            """));
        waits(expert("e1"), told, "PLAN");
        refused(expert("e1").post(key + "/plan", PLAN.formatted("19.99")), 422, "plan-weights-do-not-sum");
        refused(expert("e3").post(key + "/plan", PLAN.formatted("20")), 403, "key-evaluation-led-by-others");
        Answer planned = ok(expert("e1").post(key + "/plan", PLAN.formatted("20")));
        waits(lead(), planned, "REVIEW_PLAN");
        ok(lead().post(key + "/plan/review", "{\"accepted\": false, \"opinion\": \"补充进度\"}"));
        ok(expert("e1").post(key + "/plan", PLAN.formatted("20")));
        Answer accepted = ok(lead().post(key + "/plan/review", "{\"accepted\": true, \"opinion\": \"同意\"}"));
        waits(expert("e2"), accepted, "SCORE");

        score(key);
        report(key);
        outcome(key);
        rebuilds();
    }

    private void score(String key) {
        Answer uploaded = ok(expert("e1")
                .post(
                        "/api/evaluation/attachments?name=report.pdf",
                        "application/pdf",
                        "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        String paper = uploaded.json("sha256").asString();
        refused(expert("e3").post(key + "/scores", sheet("18", "28", paper)), 403, "not-of-the-commission");
        refused(expert("e1").post(key + "/scores", explained(sheet("20.01", "28", paper))), 422, "points-above-weight");
        refused(expert("e1").post(key + "/scores", sheet("18", "28", "0".repeat(64))), 422, "attachment-not-found");
        refused(expert("e1").post(key + "/scores", sheet("18", "28", paper)), 422, "money-differs-from-finance");
        ok(expert("e1").post(key + "/scores", explained(sheet("18", "28", paper))));
        Answer scored = ok(expert("e2").post(key + "/scores", explained(sheet("19", "20", paper))));
        waits(expert("e1"), scored, "DRAFT_REPORT");

        JsonNode seen = ok(expert("e2").after(scored).get(key)).json();
        assertThat(seen.at("/commission/0/sheet").isNull()).isTrue();
        assertThat(seen.at("/commission/1/sheet/lines/1/points").asString()).isEqualTo("15.00");
        assertThat(ok(expert("e1").get(key)).json("commission/1/sheet").isNull())
                .isFalse();
        assertThat(ok(as("research-office", "r", "HQ").get(key))
                        .json("commission/0/sheet")
                        .isNull())
                .isTrue();
        assertThat(ok(lead().get(key)).json("row/stage").asString()).isEqualTo("SCORING");
    }

    private void report(String key) throws IOException {
        refused(expert("e1").post(key + "/report", REPORT.formatted("[]")), 409, "scorers-not-reconciled");
        String reconciled = REPORT.formatted("[{\"code\": \"D1\", \"points\": \"26\", \"note\": \"合议：样本覆盖全部受援地\"}]");
        Answer drafted = ok(expert("e1").post(key + "/report", reconciled));
        waits(lead(), drafted, "ASK_OPINION");
        assertThat(ok(officer().after(drafted).get(key)).json("draft").isNull()).isTrue();
        assertThat(lead().get(key + "/forms/report").status()).isEqualTo(404);
        refused(lead().post(key + "/finalisation", null), 409, "opinions-not-exchanged");
        refused(
                lead().post(key + "/report/review", "{\"accepted\": true, \"opinion\": \"同意\"}"),
                409,
                "opinions-not-exchanged");
        Answer asked = ok(lead().post(key + "/consultation", "{}"));
        waits(officer(), asked, "GIVE_OPINION");
        JsonNode shown = ok(officer().get(key)).json();
        assertThat(shown.at("/asked/dueOn").asString()).isEqualTo("2021-04-15");
        assertThat(shown.at("/draft/report/result/total").asString()).isEqualTo("89.50");
        assertThat(shown.at("/draft/report/basics").asString()).contains("年初批复预算：286.4万元");
        assertThat(Printed.pdf(lead(), key + "/forms/report")).contains("征求意见稿");
        Api elsewhere = as("project-officer", "officer-9", "BJ");
        assertThat(elsewhere.get(key + "/forms/report").status()).isEqualTo(404);
        assertThat(ok(elsewhere.get(key)).json("draft").isNull()).isTrue();
        Answer objected = ok(officer().post(key + "/consultation/answer", """
            {"objections": [{"point": "实施效益", "statement": "另有两地问卷未计入"}]}\
            """));
        waits(expert("e1"), objected, "ANSWER_OBJECTIONS");
        Answer replied = ok(expert("e1").post(key + "/consultation/replies", """
            {"replies": [{"accepted": true, "statement": "补充两地问卷后重新合议"}]}\
            """));
        waits(expert("e1"), replied, "DRAFT_REPORT");
        Answer revised = ok(expert("e1").post(key + "/report", reconciled.replace("\"26\"", "\"27\"")));
        waits(lead(), revised, "REVIEW_REPORT");
        Answer passed = ok(lead().post(key + "/report/review", "{\"accepted\": true, \"opinion\": \"同意\"}"));
        waits(lead(), passed, "FINALISE_REPORT");
        Answer finalised = ok(lead().post(key + "/finalisation", null));
        waits(lead(), finalised, "SEND_LETTER");
        assertThat(ok(lead().get(key)).json("row/total").asString()).isEqualTo("90.50");
        assertThat(ok(officer().get(key)).json("row/grade").asString()).isEqualTo("优");
        refused(expert("e1").get(key), 403, "not-of-the-commission");
        refused(expert("e1").post(key + "/report", reconciled), 409, "key-evaluation-finalised");
    }

    private void outcome(String key) throws IOException {
        assertThat(Printed.pdf(lead(), key + "/forms/report"))
                .contains("绩效评价报告", "90.50", "合议：样本覆盖全部受援地", "主评人（签字）：专家一")
                .doesNotContain("征求意见稿", "专家三", "。。");
        Answer sent = ok(lead().post(key + "/feedback-letter", """
            {"documentNumber": "沪合办评〔2021〕9号", "findings": ["督查台账不全。", "个别支付偏慢。"],
             "suggestions": ["统一台账格式。"], "lossOrViolation": false}\
            """));
        waits(officer(), sent, "ANSWER_LETTER");
        assertThat(Printed.pdf(officer(), key + "/forms/feedback-letter"))
                .contains("沪合办评〔2021〕9号", "1.督查台账不全。", "请于2021年4月29日前");
        assertThat(Printed.cells(officer(), key + "/forms/feedback-letter")).contains("绩效评价结果反馈书");
        await().untilAsserted(
                        () -> assertThat(lead().get(OF_PROJECT + "/findings").json("findings"))
                                .hasSize(1));
        Answer found = lead().get(OF_PROJECT + "/findings");
        assertThat(found.json("findings/0/finding/documentNumber").asString()).isEqualTo("沪合办评〔2021〕9号");
        assertThat(found.json("findings/0/finding/findings")).hasSize(2);
        refused(lead().post(key + "/archive", null), 409, "letter-not-answered");
        Answer answered = ok(officer().post(key + "/feedback-letter/answer", """
            {"measures": ["已补齐2020年台账。", "已建立月度催办机制。"]}\
            """));
        waits(lead(), answered, "ARCHIVE");
        Answer archived = ok(lead().post(key + "/archive", null));
        JsonNode shown = ok(as("auditor", "a", "").after(archived).get(key)).json();
        assertThat(shown.at("/row/stage").asString()).isEqualTo("ARCHIVED");
        assertThat(shown.at("/archived/retainUntil").asString()).isEqualTo("2031-04-01");
        assertThat(shown.at("/archived/papers")
                        .valueStream()
                        .map(one -> one.get("title").asString())
                        .toList())
                .contains("评价委托", "保密承诺和回避声明（姓名e2）", "回避决定", "report.pdf", "绩效评价报告（定稿）", "整改情况反馈");
        assertThat(shown.at("/archived/papers")
                        .valueStream()
                        .map(one -> one.get("sha256").asString())
                        .toList())
                .allSatisfy(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
        assertThat(ok(lead().get("/api/evaluation/key-evaluations?year=" + YEAR))
                        .json())
                .isNotEmpty();
        reopening(key);
    }

    /** What the office found rests on its own evidence, and stands although the self-evaluation turned out false. */
    private void confirmation(String key) {
        LocalDate may = LocalDate.of(2021, 5, 7);
        Api leader = as("office-leader", "leader-1", "HQ").on(may);
        String decision = """
            {"reason": "评价以现场核实为依据", "document": "沪合办评〔2021〕15号", "documentDate": "%s"}\
            """;
        refused(leader.post(key + "/confirmation", decision.formatted(may)), 409, "key-result-not-in-doubt");
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends("self-evaluation", PROJECT, may, Examples.falsification(PROJECT, 1, "沪审字〔2021〕8号"));
        await().untilAsserted(
                        () -> assertThat(leader.get("/api/evaluation/to-dos").json())
                                .extracting(one -> one.get("step").asString())
                                .contains("CONFIRM_KEY_RESULT"));
        assertThat(ok(lead().get(key)).json("row/inDoubt").asBoolean()).isTrue();
        assertThat(lead().on(may)
                        .post(key + "/confirmation", decision.formatted(may))
                        .status())
                .isEqualTo(403);
        refused(
                leader.post(key + "/confirmation", decision.formatted("2021-05-05")),
                422,
                "decided-before-the-falsification");
        Answer stands = ok(leader.post(key + "/confirmation", decision.formatted(may)));
        JsonNode shown = ok(lead().after(stands).get(key)).json();
        assertThat(shown.at("/row/inDoubt").asBoolean()).isFalse();
        assertThat(shown.at("/confirmed/falsification").asString()).isEqualTo("沪审字〔2021〕8号");
        assertThat(leader.after(stands).get("/api/evaluation/to-dos").body()).doesNotContain("CONFIRM_KEY_RESULT");
    }

    @Test
    @DisplayName("takes no step from an evaluator who was blacklisted after the commission")
    void blacklisted() {
        String key = "/api/evaluation/policies/" + OTHER_POLICY.code() + "/" + YEAR + "/key-evaluation";
        ok(lead().post(key, "{\"ground\": \"MAJOR_REFORM\", \"basis\": \"沪合办〔2021〕5号\"}"));
        ok(lead().post(
                        key + "/commission",
                        "{\"evaluators\": [{\"staffId\": \"e4\", \"name\": \"专家四\"}, {\"staffId\": \"e2\","
                                + " \"name\": \"专家二\"}], \"chief\": \"e4\"}"));
        String undertaking = "{\"confidential\": true, \"withoutConflict\": true}";
        ok(expert("e4").post(key + "/undertaking", undertaking));
        ok(lead().post(key + "/notice", "{\"documentNumber\": \"沪合办评〔2021〕3号\", \"requirements\": \"请备齐资料\"}"));
        ok(lead().post(
                        "/api/evaluation/evaluator-credits/EXPERT/e4/blacklisting",
                        "{\"reason\": \"泄露评价资料\", \"document\": \"沪合办〔2021〕8号\"}"));
        refused(expert("e4").post(key + "/undertaking", undertaking), 409, "evaluator-blacklisted");
        refused(expert("e4").post(key + "/plan", PLAN.formatted("20")), 409, "evaluator-blacklisted");
    }

    private void reopening(String key) throws IOException {
        String why = "{\"reason\": \"支付数据有误\", \"document\": \"沪合办评〔2021〕12号\"}";
        refused(lead().post(key + "/reopening", why), 403, "archived-reopened-by-leaders");
        Answer reopened = ok(as("office-leader", "leader-1", "HQ").post(key + "/reopening", why));
        JsonNode shown = ok(lead().after(reopened).get(key)).json();
        assertThat(shown.at("/row/stage").asString()).isEqualTo("REVISING");
        assertThat(shown.at("/row/grade").asString()).isEqualTo("优");
        assertThat(shown.at("/reopened/document").asString()).isEqualTo("沪合办评〔2021〕12号");
        assertThat(lead().get(key + "/forms/report").status()).isEqualTo(404);
        waits(expert("e1"), reopened, "DRAFT_REPORT");
        ok(expert("e1")
                .post(
                        key + "/report",
                        REPORT.formatted("[{\"code\": \"D1\", \"points\": \"20\", \"note\": \"更正支付数据后合议\"}]")));
        ok(lead().post(key + "/consultation", "{}"));
        ok(officer().post(key + "/consultation/answer", "{\"objections\": []}"));
        ok(lead().post(key + "/report/review", "{\"accepted\": true, \"opinion\": \"同意\"}"));
        Answer again = ok(lead().post(key + "/finalisation", null));
        JsonNode second = ok(lead().after(again).get(key)).json();
        assertThat(second.at("/row/stage").asString()).isEqualTo("FINALISED");
        assertThat(second.at("/row/total").asString()).isEqualTo("83.50");
        assertThat(second.at("/result/version").asInt()).isEqualTo(2);
        assertThat(second.at("/reopened").isNull()).isTrue();
        confirmation(key);
    }

    @Test
    @DisplayName(
            "goes with an agency, of a policy, from the choice to the archive, though what cannot be proved leaves no"
                    + " grade; the department makes the report its own")
    void withAgency() throws IOException {
        String key = OF_POLICY + "/key-evaluation";
        ok(lead().post(key, "{\"ground\": \"MAJOR_REFORM\", \"basis\": \"沪合办〔2021〕5号\"}"));
        String commission = """
            {"evaluators": [{"staffId": "a1", "name": "主评一"}, {"staffId": "a2", "name": "评审二"}], "chief": "a1", "agency": {"name": "申评咨询有限公司",
             "creditCode": "%s", "contractNumber": "沪合办委〔2021〕3号", "contractAmount": "80000.00",
             "contractFrom": "2021-04-01", "contractUntil": "2021-09-30"}}\
            """;
        refused(
                lead().post(key + "/commission", commission.formatted("91330100799655058B")),
                409,
                "evaluator-not-registered");
        ok(lead().post(key + "/commission", commission.formatted("91310000MA1K35X81H")));
        for (String evaluator : List.of("a1", "a2")) {
            ok(expert(evaluator).post(key + "/undertaking", "{\"confidential\": true, \"withoutConflict\": true}"));
        }
        ok(lead().post(key + "/notice", "{\"documentNumber\": \"沪合办评〔2021〕2号\", \"requirements\": \"请备齐资料\"}"));
        ok(expert("a1").post(key + "/plan", PLAN.formatted("20")));
        ok(lead().post(key + "/plan/review", "{\"accepted\": true, \"opinion\": \"同意\"}"));
        String scores = sheet("18", "25", "")
                .replace("\"papers\": [\"\"]", "\"evidence\": \"督查记录\"")
                .replace("\"evidence\": \"问卷汇总\"", "\"unproved\": true");
        refused(expert("a1").post(key + "/scores", scores), 422, "unproved-earns-nothing");
        for (String evaluator : List.of("a1", "a2")) {
            ok(expert(evaluator).post(key + "/scores", scores.replace("\"points\": \"25\", ", "")));
        }
        ok(expert("a1").post(key + "/report", REPORT.formatted("[]")));
        ok(lead().post(key + "/consultation", "{\"until\": \"2021-04-08\"}"));
        Answer extended = ok(lead().post(key + "/consultation", "{\"until\": \"2021-04-12\"}"));
        Api later = lead().on(APRIL.plusDays(12));
        refused(
                officer().on(APRIL.plusDays(12)).post(key + "/consultation/answer", "{\"objections\": []}"),
                409,
                "opinion-term-over");
        waits(later, extended, "REVIEW_REPORT");
        ok(later.post(key + "/report/review", "{\"accepted\": true, \"opinion\": \"同意\"}"));
        assertThat(expert("a1").post(key + "/finalisation", null).status()).isEqualTo(403);
        ok(later.post(key + "/finalisation", null));
        ok(later.post(key + "/feedback-letter", """
            {"documentNumber": "沪合办评〔2021〕10号", "findings": [], "suggestions": ["继续保持。"], "lossOrViolation": false}\
            """));
        assertThat(Printed.pdf(lead(), key + "/forms/report"))
                .contains("评价结果为“无法证明”，不评等级", "无法证明、不得分的指标30分：实施效益", "补证期限");
        assertThat(Printed.pdf(officer(), key + "/forms/feedback-letter")).contains("证明情况", "请于2021年4月27日前补充证明材料");
        Answer archived = ok(later.post(key + "/archive", null));
        JsonNode shown = ok(lead().after(archived).get(key)).json();
        assertThat(shown.at("/row/stage").asString()).isEqualTo("ARCHIVED");
        assertThat(shown.at("/row/grade").isNull()).isTrue();
        assertThat(shown.at("/row/proveBy").asString()).isEqualTo("2021-04-27");
        assertThat(shown.at("/result/agency/name").asString()).isEqualTo("申评咨询有限公司");
        assertThat(shown.at("/result/finalisedBy/staffId").asString()).isEqualTo("planning-1");
        assertThat(lead().get(OF_POLICY + "/findings").json("findings")).isEmpty();
        confirmedAfterwards(key);
    }

    /** What is decided after the papers were laid down is laid down, too. */
    private void confirmedAfterwards(String key) {
        LocalDate may = LocalDate.of(2021, 5, 7);
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends("self-evaluation", POLICY, may, Examples.falsification(POLICY, 1, "沪审字〔2021〕9号"));
        await().untilAsserted(() ->
                assertThat(ok(lead().get(key)).json("row/inDoubt").asBoolean()).isTrue());
        Answer stands = ok(as("office-leader", "leader-1", "HQ").on(may).post(key + "/confirmation", """
            {"reason": "评价以现场核实为依据", "document": "沪合办评〔2021〕16号", "documentDate": "2021-05-07"}\
            """));
        Api lead = lead().on(may);
        assertThat(ok(lead.after(stands).get(key)).json("row/stage").asString()).isEqualTo("ANSWERED");
        waits(lead, stands, "ARCHIVE");
        Answer archived = ok(lead.post(key + "/archive", null));
        JsonNode shown = ok(lead.after(archived).get(key)).json();
        assertThat(shown.at("/row/stage").asString()).isEqualTo("ARCHIVED");
        assertThat(shown.at("/archived/papers").findValuesAsString("title")).contains("评价结果确认决定（沪合办评〔2021〕16号）");
    }

    private void rebuilds() {
        Answer report = as("system-administrator", "admin", "")
                .post("/api/evaluation/admin/processors/evaluation-key-evaluations/rebuild", null);
        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        assertThat(report.json("rows").asInt()).isPositive();
        assertThat(report.json("differences").asInt()).isZero();
    }
}
