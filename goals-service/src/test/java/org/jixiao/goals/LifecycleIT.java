package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A project's way through the goals service")
class LifecycleIT extends GoalsIT {

    @Test
    @DisplayName("leads from its proposal to the approved goal, which follows finance's approval by itself")
    void leadsToTheApprovedGoal() {
        Answer passed = broughtToTheBudget();
        Answer read = planning().after(passed).get(project + "/goal");
        assertThat(read.json("status").asString()).isEqualTo("PASSED");
        assertThat(read.json("confirmed").asBoolean()).isTrue();
        assertThat(read.json("opinions/0/opinion").asString()).isEqualTo("AGREE");
        assertThat(read.header("ETag")).isEqualTo(passed.header("ETag"));

        Answer arranged = did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        assertThat(stage(arranged)).isEqualTo("BUDGET_ARRANGED");
        financeApproves("沪财预〔2020〕8号", "2864000.00");

        await().untilAsserted(() -> assertThat(stage(arranged)).isEqualTo("APPROVED"));
        Answer approved = planning().get(project);
        assertThat(approved.json("approvedOn").asString()).isEqualTo("2020-02-10");
        assertThat(approved.json("ungatedAmount").asString()).isEqualTo("0.00");
    }

    @Test
    @DisplayName("ends the same way when finance was first")
    void endsTheSameWay() {
        broughtToTheBudget();
        financeApproves("沪财预〔2020〕8号", "2864000.00");
        Answer arranged = did(200, planning().post(project + "/budget-arrangement", AMOUNT));

        await().untilAsserted(() -> assertThat(stage(arranged)).isEqualTo("APPROVED"));
    }

    @Test
    @DisplayName("stops at each gate with every unmet condition")
    void stopsAtTheGates() {
        propose();
        Answer library = did(409, planning().post(project + "/library-admission", null));
        assertThat(library.json("errors").findValuesAsString("code"))
                .containsExactly("appraisal-not-concluded", "goal-not-submitted");

        Answer budget = did(409, planning().post(project + "/budget-arrangement", AMOUNT));
        assertThat(budget.json("errors").findValuesAsString("code"))
                .containsExactly(
                        "project-not-in-library",
                        "budget-not-applied",
                        "control-figure-not-recorded",
                        "goal-not-passed");
        assertThat(events()).isOne();
    }

    @Test
    @DisplayName("shows money that came before its gates as a breach, and approves nothing")
    void showsBreaches() {
        propose();
        financeApproves("沪财预〔2020〕9号", "2864000.00");

        await().untilAsserted(() -> assertThat(
                        planning().get(project).json("ungatedAmount").asString())
                .isEqualTo("2864000.00"));
        assertThat(planning().get("/api/goals/breaches?year=2020").body())
                .contains(code, "沪财预〔2020〕9号", "appraisal-not-concluded", "goal-not-passed");
        assertThat(planning().get(project).json("stage").asString()).isEqualTo("PROPOSED");
    }

    @Test
    @DisplayName("is the same for a classified project, without any content")
    void isTheSameForAClassifiedProject() {
        did(201, secrecy().post("/api/goals/classified-projects", """
            {"projectCode": "%s", "budgetYear": 2020, "codeName": "涉密项目甲", "unitCode": "HQ",
             "total": "9500000.00"}\
            """.formatted(code)));
        String total = "{\"amount\": \"9500000.00\"}";
        did(200, secrecy().post(project + "/appraisal/attestation", """
            {"outcome": "SUPPORTED", "attestedOn": "2019-10-12", "registerNumber": "X-2019-07",
             "officer": "officer-1"}\
            """));
        did(200, attest("SUBMITTED", "DONE"));
        did(200, planning().post(project + "/library-admission", null));
        did(200, planning().post(project + "/budget-application", total));
        did(200, planning().post(project + "/control-figure", total));
        did(200, attest("CONFIRMED", "DONE"));
        did(200, attest("PASSED", "GOOD"));
        Answer arranged = did(200, planning().post(project + "/budget-arrangement", total));
        financeApproves("沪财预〔2020〕10号", "9500000.00");

        await().untilAsserted(() -> assertThat(stage(arranged)).isEqualTo("APPROVED"));
        Answer row = planning().get(project);
        assertThat(row.json("classified").asBoolean()).isTrue();
        assertThat(row.json("name").asString()).isEqualTo("涉密项目甲");
        assertThat(row.json("profile").isNull()).isTrue();
        did(404, planning().get(project + "/goal"));
        assertThat(draft("20").problem()).isEqualTo("project-is-classified");
    }

    @Test
    @DisplayName("carries the finding that it is unsuitable for disclosure")
    void carriesTheRestriction() {
        propose();
        Answer restricted = did(200, secrecy().post(project + "/disclosure-restriction", """
            {"ground": "ART_14", "reexamineOn": "2020-10-01"}\
            """));

        Answer row = planning().after(restricted).get(project);
        assertThat(row.json("restricted").asBoolean()).isTrue();
        assertThat(row.json("legalGround").asString()).isEqualTo("ART_14");
        assertThat(row.json("reviewer").asString()).isEqualTo("secrecy-reviewer@HQ");
    }

    @Test
    @DisplayName("goes back to its officer, who writes the goal anew on the version that was seen")
    void goesBack() {
        propose();
        Answer drafted = did(200, draft("20"));
        did(200, officer().post(project + "/goal/submission", null));
        Answer returned = did(200, planning().post(project + "/goal/return", "{\"reason\": \"补充成本指标。\"}"));

        Answer read = officer().after(returned).get(project + "/goal");
        assertThat(read.json("returnReason").asString()).isEqualTo("补充成本指标。");
        assertThat(read.json("contentHash").asString()).hasSize(64);
        assertThat(officer()
                        .ifMatch(version(drafted))
                        .put(project + "/goal", goal("20"))
                        .problem())
                .isEqualTo("stale-version");
        did(
                200,
                officer()
                        .ifMatch(version(returned))
                        .put(project + "/goal", goal("20").replace("60个", "80个")));
    }

    @Test
    @DisplayName("leaves the library by itself when its goal is refused, and says why")
    void leavesTheLibrary() {
        propose();
        did(200, conclude("SUPPORTED"));
        did(200, draft("20"));
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        did(200, planning().post(project + "/library-admission", null));
        did(200, head().post(project + "/goal/confirmation", confirmationAfter(submitted)));
        seatsAgree();
        did(200, planning().post(project + "/goal/conclusion", conclusion("POOR", "目标与职能无关。")));

        await().untilAsserted(() ->
                assertThat(planning().get(project).json("ceased/0").asString()).isEqualTo("goal-refused"));
        assertThat(planning().get(project).json("stage").asString()).isEqualTo("PROPOSED");
        assertThat(did(409, officer().post(project + "/budget-application", AMOUNT))
                        .problem())
                .isEqualTo("project-not-in-library");
    }

    @Test
    @DisplayName("can be seen by an auditor as it was at any moment")
    void canBeSeenAsItWas() {
        Answer passed = broughtToTheBudget();
        did(200, planning().after(passed).get(project + "/goal"));
        Answer now = did(200, auditor().get("/api/goals/states?stream=goal:project/" + code + "/2020"));
        assertThat(now.json("name").asString()).isEqualTo("Passed");
        assertThat(now.json("state/text/content/overallGoal").asString()).isEqualTo("完成60个援建项目督查。");

        Answer before = did(
                200,
                auditor()
                        .get("/api/goals/states?stream=goal:project/" + code + "/2020&at="
                                + (now.json("lastPosition").asLong() - 1)));
        assertThat(before.json("name").asString()).isEqualTo("InReview");
    }

    @Test
    @DisplayName("is listed page by page, with its year's units and rulebook beside it")
    void isListed() {
        Answer proposed = propose();
        Answer page = planning().after(proposed).get("/api/goals/projects?year=2020&limit=1");
        assertThat(page.json("items").size()).isOne();
        assertThat(page.json("next").asString()).isNotBlank();
        assertThat(planning().get("/api/goals/projects?year=2020&limit=200").body())
                .contains(code);

        Answer unit = did(201, planning().post("/api/goals/units", unit("HQ", "机关", "HEADQUARTERS", "FULL")));
        assertThat(planning()
                        .after(unit)
                        .get("/api/goals/units?year=2020")
                        .json()
                        .findValuesAsString("name"))
                .contains("机关");
        await().untilAsserted(() -> assertThat(planning()
                        .get("/api/goals/rulebooks/2020")
                        .json("0/rules/weights/indicatorTotal")
                        .asString())
                .isEqualTo("90"));
    }

    @Test
    @DisplayName("is counted in the year's figures, which come as a table as well")
    void isCounted() {
        Answer passed = broughtToTheBudget();
        Answer arranged = did(200, planning().after(passed).post(project + "/budget-arrangement", AMOUNT));
        Answer figures = did(200, planning().after(arranged).get("/api/goals/statistics/2020"));
        JsonNode unit = figures.json("units")
                .valueStream()
                .filter(row -> row.get("unitCode").asString().equals("HQ"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.get("unitName").asString()).isNotEqualTo("HQ");
        assertThat(unit.get("projects").asLong()).isPositive();
        assertThat(unit.get("arranged").asLong())
                .isPositive()
                .isLessThanOrEqualTo(unit.get("goalsPassed").asLong())
                .isLessThanOrEqualTo(unit.get("inLibrary").asLong());
        assertThat(figures.json("office/projects").asLong())
                .isEqualTo(figures.json("units")
                        .valueStream()
                        .mapToLong(row -> row.get("projects").asLong())
                        .sum());
        Answer sheet = did(
                200,
                planning()
                        .with("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .get("/api/goals/statistics/2020"));
        assertThat(sheet.body()).startsWith("PK");
    }

    @Test
    @DisplayName("is handled once per key, whatever happens on the way")
    void isHandledOncePerKey() {
        String body = proposal("对口支援项目管理与督查经费");
        Answer first = officer().key(code).post("/api/goals/projects", body);
        Answer second = officer().key(code).post("/api/goals/projects", body);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Jixiao-Written")).isEqualTo(first.header("Jixiao-Written"));
        assertThat(events()).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "goals-project-register",
                "goals-appraisal-content",
                "goals-goal-content",
                "goals-unit-list",
                "goals-post-list",
                "goals-rulebook-versions"
            })
    @DisplayName("gives the same rows when they are rebuilt beside")
    void givesTheSameRows(String projection) {
        Answer passed = broughtToTheBudget();
        Answer unit = planning().post("/api/goals/units", unit("BJ", "驻北京办事处", "OUT_OF_TOWN_OFFICE", "FULL"));
        planning().after(passed).get(project);
        planning().after(unit).get("/api/goals/units?year=2020");

        Answer report = did(
                200,
                stranger()
                        .as("system-administrator", "HQ")
                        .post("/api/goals/admin/processors/" + projection + "/rebuild", null));
        assertThat(report.json("rows").asLong()).isPositive();
        assertThat(report.json("differences").asLong()).isZero();
    }

    private Api auditor() {
        return stranger().as("auditor", "HQ");
    }

    private Answer attest(String step, String outcome) {
        return secrecy().on(LocalDate.of(2019, 12, 1)).post(project + "/goal/attestations", """
            {"step": "%s", "outcome": "%s", "attestedOn": "2019-11-20", "registerNumber": "X-2019-08",
             "officer": "officer-1"}\
            """.formatted(
                        step, outcome));
    }

    private String stage(Answer after) {
        return planning().after(after).get(project).json("stage").asString();
    }

    private static long version(Answer answer) {
        return answer.json("version").asLong();
    }
}
