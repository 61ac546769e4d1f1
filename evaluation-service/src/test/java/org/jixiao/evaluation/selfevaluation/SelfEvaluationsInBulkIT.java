package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.selfevaluation.Examples.BOOKS_CLOSED;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.CODE;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD_APPOINTED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;
import static org.jixiao.evaluation.selfevaluation.Examples.paid;
import static org.jixiao.evaluation.selfevaluation.Examples.progress;
import static org.jixiao.evaluation.selfevaluation.Examples.reported;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.evaluation.EvaluationApplication;
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
@DisplayName("Many self-evaluations at once")
class SelfEvaluationsInBulkIT {

    private static final Subject OFFICE = new Subject(Subject.RULEBOOK, "office", YEAR);
    private static final String ADDRESS = "/api/evaluation/projects/" + CODE + "/" + YEAR + "/self-evaluation";
    private static final String ALL = "/api/evaluation/self-evaluations";
    private static final String SUBJECTS =
            "{\"subjects\": [\"project/" + CODE + "/2020\", \"project/31000020T999999999998/2020\"]%s}";

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
    @DisplayName("are returned, agreed to and made final, each under the rules of a single one, and taken up again")
    void wholeWay() {
        opened();
        submitted();
        Answer returned = ended(as("planning-finance"), "/returns", ", \"reason\": \"佐证不足\"");
        assertThat(returned.json("done").asInt()).isEqualTo(1);
        assertThat(returned.json("refused").asInt()).isEqualTo(1);
        submitted();
        Answer sheet = as("auditor").get(ADDRESS);
        String tooEarly = run(as("planning-finance"), "/conclusions", "");
        await().untilAsserted(() -> assertThat(
                        as("planning-finance").get(tooEarly).json("refused").asInt())
                .isEqualTo(2));
        ok(as("division-head")
                .post(
                        ADDRESS + "/confirmation",
                        "{\"contentHash\": \"%s\"}"
                                .formatted(sheet.json("contentHash").asString())));
        assertThat(ended(as("research-office"), "/opinions", ", \"seat\": \"research-office\"")
                        .json("done")
                        .asInt())
                .isEqualTo(1);
        ok(as("planning-finance").post(tooEarly + "/resumption", null), 200, 202);
        await().untilAsserted(() -> assertThat(
                        as("auditor").get(ADDRESS).json("row/stage").asString())
                .isEqualTo("FINALISED"));
        assertThat(as("auditor")
                        .post(ALL + "/conclusions", SUBJECTS.formatted(""))
                        .status())
                .isEqualTo(403);
    }

    private String run(Api by, String what, String more) {
        return "/api/evaluation/bulk-runs/"
                + ok(by.post(ALL + what, SUBJECTS.formatted(more)), 202)
                        .json("runId")
                        .asString();
    }

    private Answer ended(Api by, String what, String more) {
        String run = run(by, what, more);
        await().untilAsserted(
                        () -> assertThat(by.get(run).json("waiting").asInt()).isZero());
        return by.get(run);
    }

    private static Answer ok(Answer answer, Integer... statuses) {
        assertThat(answer.status())
                .as(answer.toString())
                .isIn(statuses.length == 0 ? List.of(200, 201) : List.of(statuses));
        return answer;
    }

    private void submitted() {
        Answer answered = ok(as("project-officer").post(ADDRESS + "/submission", ANSWERS));
        ok(as("auditor").after(answered).get(ADDRESS));
    }

    private void opened() {
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

        monitoring()
                .appends(
                        "finance-year",
                        new Subject(Subject.BUDGET_YEAR, "office", YEAR),
                        BOOKS_CLOSED,
                        Wholes.BOOKS_CLOSED_BY_FINANCE);
        ok(as("planning-finance").post(ADDRESS, null));
    }

    private OtherService goals() {
        return new OtherService(database, "goals", GoalsEvents.REGISTER);
    }

    private OtherService monitoring() {
        return new OtherService(database, "monitoring", MonitoringEvents.REGISTER);
    }
}
