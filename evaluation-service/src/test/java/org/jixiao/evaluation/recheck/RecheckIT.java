package org.jixiao.evaluation.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.selfevaluation.Examples.BOOKS_CLOSED;
import static org.jixiao.evaluation.selfevaluation.Examples.CODE;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.OPENED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.contracts.Samples;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@DisplayName("A recheck over HTTP")
class RecheckIT {

    private static final String SUBJECT = "/api/evaluation/projects/" + CODE + "/" + YEAR;
    private static final String SAMPLE = "/api/evaluation/recheck-samples/" + YEAR;
    private static final String JUDGEMENT = """
        {"lines": [{"indicator": "I2", "points": "%s", "reason": "问卷样本不足"}], "remark": "逐项核对"}\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    @ReadModel
    private JdbcClient views;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, UNIT).on(BOOKS_CLOSED);
    }

    @Test
    @DisplayName("goes from the draw over several judgements to the next version of the result")
    void wholeWay() {
        finalResult();
        assertThat(as("research-office").post(SAMPLE, "{\"seed\": \"38\"}").status())
                .isEqualTo(403);
        assertThat(as("planning-finance")
                        .post(SUBJECT + "/recheck/scores", JUDGEMENT.formatted("22"))
                        .problem())
                .isEqualTo("not-drawn-for-recheck");
        Answer drawn = ok(as("planning-finance").post(SAMPLE, "{\"seed\": \"38\"}"));
        Answer samples = as("auditor").after(drawn).get("/api/evaluation/recheck-samples?year=" + YEAR);
        assertThat(samples.json("0/candidates/0/ground").asString()).isEqualTo("ALERT");
        assertThat(samples.json("0/seed").asString()).isEqualTo("38");
        assertThat(as("planning-finance").post(SAMPLE, "{\"seed\": \"39\"}").problem())
                .isEqualTo("nothing-to-recheck");
        waits("research-office", drawn, "RECHECK");

        String unproved = JUDGEMENT.replace("\"points\": \"%s\"", "\"unproved\": true");
        Answer found = ok(as("research-office").post(SUBJECT + "/recheck/scores", unproved));
        assertThat(as("auditor")
                        .after(found)
                        .get(SUBJECT + "/recheck")
                        .json("scores/0/lines/0/unproved")
                        .asBoolean())
                .isTrue();
        ok(as("research-office").post(SUBJECT + "/recheck/scores", JUDGEMENT.formatted("20")));
        Answer judged = ok(as("planning-finance").post(SUBJECT + "/recheck/scores", JUDGEMENT.formatted("28.00")));
        waits("planning-finance", judged, "CONCLUDE_RECHECK");
        assertThat(as("planning-finance")
                        .post(SUBJECT + "/recheck/conclusion", "{\"remark\": \"复核完毕\"}")
                        .problem())
                .isEqualTo("scorers-not-reconciled");
        Answer concluded = ok(as("planning-finance").post(SUBJECT + "/recheck/conclusion", """
            {"reconciled": [{"indicator": "I2", "points": "21", "note": "合议降档"}], "remark": "复核完毕"}\
            """));

        Answer shown = as("auditor").after(concluded).get(SUBJECT + "/recheck");
        assertThat(shown.json("row/outcome").asString()).isEqualTo("CHANGED");
        assertThat(shown.json("row/considerable").asBoolean()).isTrue();
        assertThat(shown.json("concluded/lines/0/before").asString()).isEqualTo("28.00");
        assertThat(shown.json("concluded/lines/0/after").asString()).isEqualTo("21.00");
        assertThat(shown.json("concluded/difference").asString()).isEqualTo("7.00");
        assertThat(shown.json("scores")).hasSize(2);
        assertThat(as("auditor").get("/api/evaluation/rechecks?year=" + YEAR).json())
                .hasSize(1);
        await().untilAsserted(() -> assertThat(as("auditor")
                        .get(SUBJECT + "/self-evaluation")
                        .json("row/resultVersion")
                        .asInt())
                .isEqualTo(2));
        Answer result = as("auditor").get(SUBJECT + "/self-evaluation");
        assertThat(result.json("row/total").asString()).isEqualTo("90.08");
        assertThat(result.json("results")).hasSize(2);
        Answer explained = as("auditor").get(SUBJECT + "/self-evaluation/explanation?result=2");
        assertThat(explained.json("indicators/1/lines/1/meaning").asString()).isEqualTo("复核调整得分");
        rebuilds();
    }

    @Test
    @DisplayName(
            "is not lost where its draw was put aside: it stands in no list before, and as a whole once the draw is"
                    + " known")
    void beforeItsDraw() {
        Subject subject = Subject.project(CODE, YEAR + 1);
        OtherService evaluation = new OtherService(database, "evaluation", EvaluationEvents.REGISTER);
        evaluation.appends("recheck", subject, BOOKS_CLOSED, (RecheckConcluded)
                Samples.about(subject, Map.of(), true, RecheckConcluded.class));
        String rechecks = "/api/evaluation/rechecks?year=" + subject.budgetYear();
        await().untilAsserted(() -> assertThat(stored(subject)).isOne());
        assertThat(as("auditor").get(rechecks).json()).isEmpty();
        assertThat(as("auditor")
                        .get("/api/evaluation/projects/" + CODE + "/" + subject.budgetYear() + "/recheck")
                        .problem())
                .isEqualTo("not-drawn-for-recheck");

        evaluation.appends(
                "recheck-sample",
                new Subject(Subject.BUDGET_YEAR, "office", subject.budgetYear()),
                BOOKS_CLOSED,
                (RecheckSampleDrawn) Samples.about(subject, Map.of(), true, RecheckSampleDrawn.class));

        await().untilAsserted(() -> assertThat(
                        as("auditor").get(rechecks).json("0/outcome").asString())
                .isNotBlank());
    }

    private int stored(Subject subject) {
        return views.sql("select count(*) from recheck where budget_year = ? and outcome is not null")
                .param(subject.budgetYear())
                .query(Integer.class)
                .single();
    }

    private void rebuilds() {
        for (String projection :
                List.of("evaluation-rechecks", "evaluation-recheck-samples", "evaluation-self-evaluations")) {
            Answer report = as("system-administrator")
                    .post("/api/evaluation/admin/processors/" + projection + "/rebuild", null);
            assertThat(report.status()).as(report.toString()).isEqualTo(200);
            assertThat(report.json("rows").asInt()).isPositive();
            assertThat(report.json("differences").asInt()).isZero();
        }
    }

    private void finalResult() {
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), RULEBOOK.effectiveFrom(), RULEBOOK);
        SelfEvaluationSheet sheet = new Scoring(
                        RulesOf2020.rules(), YEAR, GOAL.content().indicators(), false)
                .score(Examples.answers("100"), funds("2864000.00", "2600000.00"), Examples.WORDS);
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends(
                        "self-evaluation",
                        PROJECT,
                        BOOKS_CLOSED,
                        OPENED,
                        new SelfEvaluationSubmitted(PROJECT, sheet, "hash", GOAL.officer(), false),
                        new SelfEvaluationFinalised(
                                PROJECT,
                                1,
                                GOAL.name(),
                                UNIT,
                                1,
                                1,
                                "目标",
                                sheet,
                                "hash",
                                "",
                                null,
                                null,
                                null,
                                BOOKS_CLOSED));
        await().untilAsserted(() -> assertThat(as("auditor")
                        .get("/api/evaluation/self-evaluations?year=" + YEAR)
                        .json("items/0/stage")
                        .asString())
                .isEqualTo("FINALISED"));
    }

    private void waits(String role, Answer after, String step) {
        Answer toDos = as(role).after(after).get("/api/evaluation/to-dos");
        assertThat(toDos.json("0/step").asString()).as(toDos.toString()).isEqualTo(step);
        assertThat(toDos.json("0/due").asString()).isEqualTo("2021-02-12");
        assertThat(toDos.json("0/link").asString()).isEqualTo(SUBJECT + "/recheck");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}
