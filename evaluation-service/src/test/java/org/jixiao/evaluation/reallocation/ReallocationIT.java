package org.jixiao.evaluation.reallocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
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
@DisplayName("Reallocation over HTTP")
class ReallocationIT {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 20);
    private static final String GIVES = "31000020T000000000008";
    private static final String GETS = "31000020T000000000005";
    private static final String SETS = "/api/evaluation/reallocations/2021";
    private static final String SET = """
        {"fundNature": "1", "reason": "按评价结果统筹使用。", "lines": [
         {"project": "%s", "direction": "OUT", "amount": "%s"}, {"project": "%s", "direction": "IN", "amount": "360000.00"}],
         "grounds": [{"project": "31000020T000000000008", "measure": 1}]}\
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
        return Api.at(port).as(role, "HQ").on(MAY);
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return answer;
    }

    @Test
    @DisplayName("goes from the proposal over the leaders' decision to the day on which finance has moved all of it")
    void wholeWay() {
        OtherService monitoring = new OtherService(database, "monitoring", MonitoringEvents.REGISTER);
        Subject gives = Subject.project(GIVES, 2021);
        monitoring.appends("fund-control", gives, MAY, ReallocationTest.reduction(1, "360000.00"));

        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", 2021),
                        MAY,
                        new RulebookPublished(2021, 1, MAY, RulesOf2020.rules()));
        proposed(GIVES, "1");
        proposed(GETS, "1");
        Answer another = as("planning-finance")
                .post(SETS, SET.formatted(GIVES, "360000.00", GETS).replace("\"1\"", "\"2\""));
        assertThat(another.status()).isEqualTo(422);
        assertThat(another.json("errors").findValuesAsString("field"))
                .containsExactly("lines[0].project", "lines[1].project");
        assertThat(as("office-leader")
                        .post(SETS, SET.formatted(GIVES, "360000.00", GETS))
                        .status())
                .isEqualTo(403);
        assertThat(as("planning-finance")
                        .post(SETS, SET.formatted(GIVES, "359999.99", GETS))
                        .status())
                .isEqualTo(422);
        String onResult = SET.formatted(GIVES, "360000.00", GETS).replace("\"measure\": 1", """
            "result": {"of": "PROJECT", "code": "31000020T000000000008", "year": 2019, "basis": "SELF_EVALUATION", "version": 1}\
            """);
        assertThat(as("planning-finance").post(SETS, onResult).problem()).isEqualTo("ground-does-not-stand");
        Subject evaluated = Subject.project(GIVES, 2019);
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends("result-application", evaluated, MAY, ReallocationTest.decidedOn(evaluated, 1));
        Answer proposed = ok(as("planning-finance").post(SETS, onResult));
        assertThat(as("auditor")
                        .after(proposed)
                        .get(SETS)
                        .json("0/proposed/grounds/0/result/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(as("planning-finance")
                        .after(proposed)
                        .post(SETS + "/1/decision", "{\"document\": \"纪要9号\"}")
                        .status())
                .isEqualTo(403);
        await().untilAsserted(() -> assertThat(steps("office-leader", proposed)).containsExactly("DECIDE_SET"));
        Answer decided =
                ok(as("office-leader").after(proposed).post(SETS + "/1/decision", "{\"document\": \"沪合办会纪〔2021〕9号\"}"));
        assertThat(as("auditor")
                        .after(decided)
                        .get(SETS)
                        .json("0/decided/document")
                        .asString())
                .isEqualTo("沪合办会纪〔2021〕9号");

        assertThat(steps("office-leader", decided)).isEmpty();
        assertThat(steps("planning-finance", decided)).containsExactly("FOLLOW_SET");

        monitoring.appends("budget-execution", gives, MAY, ReallocationTest.moved(GIVES, "0.00", "360000.00"));
        monitoring.appends(
                "budget-execution",
                Subject.project(GETS, 2021),
                MAY,
                ReallocationTest.moved(GETS, "360000.00", "0.00"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            ok(as("system-administrator").post("/api/evaluation/admin/daily-runs", null));
            assertThat(as("auditor").get(SETS).json("0/carriedOutOn").asString())
                    .isEqualTo("2021-05-20");
        });
        assertThat(steps("planning-finance", decided)).isEmpty();
        assertThat(as("office-leader")
                        .post(SETS + "/1/dropping", "{\"reason\": \"不需要。\"}")
                        .problem())
                .isEqualTo("reallocation-carried-out");

        Answer report = as("system-administrator")
                .post("/api/evaluation/admin/processors/evaluation-reallocations/rebuild", null);
        assertThat(report.json("rows").asInt()).isPositive();
        assertThat(report.json("differences").asInt()).isZero();
    }

    private void proposed(String project, String fundNature) {
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends("project", Subject.project(project, 2021), MAY, ReallocationTest.project(project, fundNature));
    }

    private List<String> steps(String role, Answer after) {
        Answer toDos = as(role).after(after).get("/api/evaluation/to-dos");
        assertThat(toDos.json("0/link").asString("")).isIn("", SETS);
        return toDos.json().findValuesAsString("step");
    }
}
