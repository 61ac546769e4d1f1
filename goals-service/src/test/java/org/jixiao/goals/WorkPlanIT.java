package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Work plans, over HTTP,")
class WorkPlanIT extends GoalsIT {

    private static final AtomicInteger YEARS = new AtomicInteger(2200);
    private static final String OVERDUE = "/api/goals/overdue-tasks";

    /** Every test has a year of its own, before those of earlier tests, so that nothing of theirs is overdue on its own day. */
    private final int year = YEARS.decrementAndGet();

    private final String plans = "/api/goals/work-plans/" + year;
    private final String beijing = plans + "/BJ";

    @BeforeEach
    void registerTheUnits() {
        did(201, finance().post("/api/goals/units", unit("HQ", "HEADQUARTERS")));
        did(201, finance().post("/api/goals/units", unit("BJ", "OUT_OF_TOWN_OFFICE")));
    }

    @Test
    @DisplayName("hold a unit's tasks, trainings, rules and supervisions")
    void holdEverything() {
        did(200, head().put(beijing, plan("null", task("T1", "05-31"), task("T2", "11-30"))));
        did(200, head().post(beijing + "/tasks/T2/completion", completion("05-20")));
        did(201, head().post(beijing + "/trainings", training("05-12", 3)));
        did(201, head().post(beijing + "/rules", rules("01-15")));
        did(201, finance().post(beijing + "/supervisions", supervision("05-25")));
        did(201, finance().post(beijing + "/findings/2/follow-ups", followUp("05-28", false)));
        Answer last = did(201, finance().post(beijing + "/findings/2/follow-ups", followUp("05-29", true)));

        Answer plan = did(200, auditor().after(last).get(beijing));
        assertThat(plan.header("ETag")).isEqualTo("\"6\"");
        assertThat(plan.json("title").asString()).isEqualTo("年度预算绩效管理工作计划");
        assertThat(plan.json("tasks").findValuesAsString("code")).containsExactly("T1", "T2");
        assertThat(plan.json("tasks/0/completedOn").isNull()).isTrue();
        assertThat(plan.json("tasks/1/completedOn").asString()).isEqualTo(year + "-05-20");
        assertThat(plan.json("tasks/1/responsible/0").asString()).isEqualTo("业务处");
        assertThat(plan.json("trainings/0/participants").asInt()).isEqualTo(5);
        assertThat(plan.json("trainings/0/attendance/1/division").asString()).isEqualTo("秘书处");
        assertThat(plan.json("rules/0/documentNumber").asString()).isEqualTo("驻京办〔2020〕1号");
        JsonNode findings = plan.json("supervisions/0/findings");
        assertThat(findings.findValuesAsString("settled")).containsExactly("false", "true");
        assertThat(findings.at("/0/followUps").size()).isZero();
        assertThat(findings.at("/1/followUps").findValuesAsString("accepted")).containsExactly("false", "true");
        givesTheSameRows();
    }

    @Test
    @DisplayName("show of a new edition its own tasks, and what was done before")
    void showANewEdition() {
        did(200, head().put(beijing, plan("null", task("T1", "05-31"), task("T2", "11-30"))));
        did(200, head().post(beijing + "/tasks/T2/completion", completion("05-20")));
        Answer stale = did(412, head().ifMatch(0).put(beijing, plan("\"并入其他任务\"", task("T2", "11-30"))));
        assertThat(stale.problem()).isEqualTo("stale-version");
        Answer anew =
                did(200, head().ifMatch(1).put(beijing, plan("\"并入其他任务\"", task("T2", "11-30"), task("T3", "12-31"))));

        Answer plan = did(200, auditor().after(anew).get(beijing));
        assertThat(plan.json("edition").asInt()).isEqualTo(2);
        assertThat(plan.json("reason").asString()).isEqualTo("并入其他任务");
        assertThat(plan.json("tasks").findValuesAsString("code")).containsExactly("T2", "T3");
        assertThat(plan.json("tasks/0/completedOn").asString()).isEqualTo(year + "-05-20");
        givesTheSameRows();
    }

    @Test
    @DisplayName("say what is overdue, of a unit and of the office, today and on another day")
    void sayWhatIsOverdue() {
        did(200, finance().put(plans + "/office", plan("null", task("A", "03-31"), task("B", "06-01"))));
        did(200, head().put(beijing, plan("null", task("T1", "05-31"), task("T2", "02-28"))));
        Answer done = did(200, head().post(beijing + "/tasks/T2/completion", completion("03-10")));

        Api reader = auditor().after(done);
        assertThat(tasks(reader.get(OVERDUE))).isEqualTo("T1,A");
        assertThat(tasks(reader.get(OVERDUE + "?unit=office"))).isEqualTo("A");
        assertThat(tasks(reader.get(OVERDUE + "?overdueOn=" + year + "-06-02"))).isEqualTo("T1,A,B");
        assertThat(tasks(reader.get(plans + "?overdueOn=" + year + "-03-05"))).isEqualTo("T2");
        assertThat(tasks(reader.get(plans + "?unit=BJ&overdueOn=" + year + "-03-10")))
                .isEmpty();
        did(200, finance().post(plans + "/office/tasks/A/completion", completion("06-01")));
        Answer last = did(200, head().post(beijing + "/tasks/T1/completion", completion("06-01")));
        assertThat(tasks(auditor().after(last).get(OVERDUE))).isEmpty();
    }

    @Test
    @DisplayName("are listed page by page, and by work year")
    void areListed() {
        did(200, finance().put(plans + "/office", plan("null", task("A", "03-31"), task("B", "06-01"))));
        Answer written = did(200, head().put(beijing, plan("null", task("T1", "05-31"), task("T2", "11-30"))));

        Api reader = auditor().after(written);
        Answer first = did(200, reader.get(plans + "?limit=3"));
        assertThat(tasks(first)).isEqualTo("T1,T2,A");
        String next = first.json("next").asString();
        assertThat(next).isEqualTo(year + "/office/A");
        assertThat(tasks(reader.get(plans + "?limit=3&after=" + next))).isEqualTo("B");
        assertThat(tasks(reader.get(plans + "?workYear=" + year + "&unit=office")))
                .isEqualTo("A,B");
        assertThat(tasks(reader.get(plans + "?workYear=" + (year + 1)))).isEmpty();
    }

    @Test
    @DisplayName("name everything that is wrong with what was sent, and keep nothing of it")
    void nameEverything() {
        Answer malformed = did(400, head().put(beijing, plan("null", task("任务", "05-31"), task("T2", "11-31"))));
        assertThat(malformed.problem()).isEqualTo("invalid-input");
        Answer unanswerable = did(400, head().put(beijing, plan("null", task(" ", "05-31"), task("二", "11-30"))));
        assertThat(unanswerable.json("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("tasks[0].code", "tasks[1].code");
        Answer empty =
                did(400, head().put(beijing, plan("null", task("T1", "05-31").replace("业务处", " "))));
        assertThat(empty.json("errors/0/field").asString()).startsWith("tasks[0].responsible[0]");
        Answer nobody = did(400, head().post(beijing + "/trainings", training("05-12", 0)));
        assertThat(nobody.json("errors/0/field").asString()).isEqualTo("attendance[0].participants");

        Answer ruled = did(422, head().put(beijing, plan("null", task("T1", "05-31"), task("T1", "11-30"))));
        assertThat(ruled.problem()).isEqualTo("task-code-duplicated");
        assertThat(ruled.json("title").asString()).isEqualTo("任务编号重复");
        assertThat(did(404, auditor().get(beijing)).problem()).isEqualTo("work-plan-not-found");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ?overdueOn=31.12.2020 | overdueOn
        ?overdueOn=9999-12-31 | overdueOn
        ?after=x              | after
        ?limit=0              | limit
        ?unit=%20             | unit
        """)
    @DisplayName("answer no question that is not well formed")
    void answerNoMalformedQuestion(String query, String field) {
        Answer answer = did(400, auditor().get(plans + query));
        assertThat(answer.json("errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    @DisplayName("are kept by their own unit, and supervised by the three")
    void areKeptByTheirOwn() {
        String plan = plan("null", task("T1", "05-31"));
        assertThat(did(403, finance().put(beijing, plan)).problem()).isEqualTo("work-plan-of-another-unit");
        assertThat(did(403, as("unit-head", "GZ").put(beijing, plan)).problem()).isEqualTo("work-plan-of-another-unit");
        assertThat(did(403, as("project-officer", "BJ").put(beijing, plan)).problem())
                .isEqualTo("access-denied");
        assertThat(did(403, head().put(plans + "/office", plan)).problem()).isEqualTo("work-plan-of-another-unit");
        assertThat(did(404, head().put(plans + "/GZ", plan)).problem()).isEqualTo("unit-not-registered");
        assertThat(did(403, head().post(beijing + "/supervisions", supervision("05-25")))
                        .problem())
                .isEqualTo("access-denied");
        assertThat(did(403, as("research-office", "HQ").post(beijing + "/supervisions", supervision("05-25")))
                        .problem())
                .isEqualTo("seat-filled-by-others");
        assertThat(did(422, finance().post(plans + "/HQ/supervisions", supervision("05-25")))
                        .problem())
                .isEqualTo("headquarters-not-supervised");
        assertThat(did(403, as("finance-system", "").get(plans)).problem()).isEqualTo("access-denied");
    }

    private void givesTheSameRows() {
        Answer rebuilt = did(
                200,
                as("system-administrator", "HQ").post("/api/goals/admin/processors/goals-work-plans/rebuild", null));
        assertThat(rebuilt.json("rows").asLong()).isPositive();
        assertThat(rebuilt.json("differences").asLong()).isZero();
    }

    private Api as(String role, String unit) {
        return stranger().as(role, unit).on(LocalDate.of(year, 6, 1));
    }

    private Api finance() {
        return as("planning-finance", "HQ");
    }

    @Override
    Api head() {
        return as("unit-head", "BJ");
    }

    private Api auditor() {
        return as("auditor", "HQ");
    }

    private static String tasks(Answer page) {
        return String.join(",", did(200, page).json("items").findValuesAsString("code"));
    }

    private String unit(String code, String kind) {
        return """
            {"unitCode": "%s", "budgetYear": %d, "name": "单位%s", "kind": "%s", "participation": "FULL"}\
            """.formatted(code, year, code, kind);
    }

    private String plan(String reason, String... tasks) {
        return "{\"title\": \"年度预算绩效管理工作计划\", \"issuedOn\": \"%d-01-10\", \"reason\": %s, \"tasks\": [%s]}"
                .formatted(year, reason, String.join(", ", tasks));
    }

    private String task(String code, String dueOn) {
        return """
            {"code": "%s", "title": "任务 %s", "responsible": ["业务处"], "workYear": %d, "dueOn": "%d-%s",
             "source": "沪府合办发〔2019〕3号 四（二）"}\
            """.formatted(code, code, year, year, dueOn);
    }

    private String completion(String on) {
        return "{\"completedOn\": \"%d-%s\", \"note\": \"已完成\"}".formatted(year, on);
    }

    private String training(String on, int participants) {
        return """
            {"heldOn": "%d-%s", "topic": "绩效目标编制", "hours": 4, "attendance": [
              {"division": "业务处", "participants": %d}, {"division": "秘书处", "participants": 2}]}\
            """.formatted(year, on, participants);
    }

    private String rules(String on) {
        return "{\"title\": \"预算绩效管理办法\", \"documentNumber\": \"驻京办〔2020〕1号\", \"issuedOn\": \"%d-%s\"}"
                .formatted(year, on);
    }

    private String supervision(String on) {
        return """
            {"supervisedOn": "%d-%s", "seat": "planning-finance", "examined": "跟踪工作", "findings": ["台账不全", "报告迟报"]}\
            """.formatted(year, on);
    }

    private String followUp(String on, boolean accepted) {
        return "{\"followedUpOn\": \"%d-%s\", \"measure\": \"已按期报送\", \"accepted\": %s}".formatted(year, on, accepted);
    }
}
