package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The review of a goal")
class ReviewIT extends GoalsIT {

    @BeforeEach
    void prepareTheUnits() {
        did(201, planning().post("/api/goals/units", unit("BJ", "驻北京办事处", "OUT_OF_TOWN_OFFICE", "FULL")));
        did(201, planning().post("/api/goals/units", unit("CENTRE", "国内合作交流服务中心", "SERVICE_CENTRE", "TRIAL")));
        did(200, planning().post("/api/goals/organisation/BJ/posts", post("DIVISION_HEAD", "业务处", "BJ")));
        did(200, planning().post("/api/goals/organisation/BJ/posts", post("UNIT_HEAD", null, "BJ")));
        did(200, planning().post("/api/goals/organisation/CENTRE/posts", post("UNIT_HEAD", null, "CENTRE")));
    }

    @Test
    @DisplayName("stays inside a 驻外办: its own heads, seat and conclusion, under the eyes of the three")
    void staysInsideTheOffice() {
        Answer submitted = submittedBy("BJ");
        String confirmation = confirmationAfter(submitted);
        Answer tooEarly = did(409, as("unit-head", "BJ").post(project + "/goal/confirmation", confirmation));
        assertThat(tooEarly.problem()).isEqualTo("earlier-confirmation-missing");
        did(200, as("division-head", "BJ").post(project + "/goal/confirmation", confirmation));
        did(200, as("unit-head", "BJ").post(project + "/goal/confirmation", confirmation));
        assertThat(did(422, planning().post(project + "/goal/opinions", agreement("planning-finance")))
                        .problem())
                .isEqualTo("seat-not-in-rulebook");
        did(200, as("unit-finance", "BJ").post(project + "/goal/opinions", agreement("unit-finance")));
        assertThat(did(403, planning().post(project + "/goal/conclusion", conclusion("EXCELLENT", "")))
                        .problem())
                .isEqualTo("review-led-by-others");
        Answer passed = did(200, as("unit-head", "BJ").post(project + "/goal/conclusion", conclusion("EXCELLENT", "")));

        Answer read = planning().after(passed).get(project + "/goal");
        assertThat(read.json("status").asString()).isEqualTo("PASSED");
        assertThat(read.json("confirmations").findValuesAsString("post")).containsExactly("DIVISION_HEAD", "UNIT_HEAD");
        assertThat(read.json("confirmed").asBoolean()).isTrue();

        Answer returned =
                did(200, as("research-office", "HQ").post(project + "/goal/return", "{\"reason\": \"指标不全。\"}"));
        assertThat(planning()
                        .after(returned)
                        .get(project + "/goal")
                        .json("status")
                        .asString())
                .isEqualTo("RETURNED");
    }

    @Test
    @DisplayName("of a key project inside a 驻外办 lets budget be arranged only once one of the three has seen it")
    void isSupervisedOfAKeyProject() {
        Answer submitted = submittedBy("BJ");
        did(200, planning().post(project + "/key-designation", "{\"criterion\": \"金额大、社会关注度高\"}"));
        did(200, conclude("SUPPORTED"));
        did(200, planning().post(project + "/library-admission", null));
        did(200, as("project-officer", "BJ").post(project + "/budget-application", AMOUNT));
        did(200, planning().post(project + "/control-figure", AMOUNT));
        String confirmation = confirmationAfter(submitted);
        did(200, as("division-head", "BJ").post(project + "/goal/confirmation", confirmation));
        did(200, as("unit-head", "BJ").post(project + "/goal/confirmation", confirmation));
        did(200, as("unit-finance", "BJ").post(project + "/goal/opinions", agreement("unit-finance")));
        Answer passed = did(200, as("unit-head", "BJ").post(project + "/goal/conclusion", """
            {"grade": "EXCELLENT", "remark": "", "scores": [
              {"item": "规范完整性", "points": "10"}, {"item": "明确清晰性", "points": "10"},
              {"item": "目标相关性", "points": "14"}, {"item": "指标科学性", "points": "14"},
              {"item": "绩效合理性", "points": "15"}, {"item": "资金匹配性", "points": "15"},
              {"item": "实现可能性", "points": "9"}, {"item": "条件充分性", "points": "9"}]}\
            """));

        assertThat(did(409, planning().post(project + "/budget-arrangement", AMOUNT))
                        .problem())
                .isEqualTo("goal-not-supervised");
        assertThat(waits(passed, as("research-office", "HQ"))).isEqualTo("SUPERVISE");
        assertThat(did(403, as("unit-head", "BJ").post(project + "/goal/supervision", "{\"remark\": \"同意。\"}"))
                        .problem())
                .isEqualTo("access-denied");
        Answer seen =
                did(200, as("research-office", "HQ").post(project + "/goal/supervision", "{\"remark\": \"同意。\"}"));
        assertThat(waits(seen, as("research-office", "HQ"))).isEmpty();
        did(200, planning().post(project + "/budget-arrangement", AMOUNT));
    }

    @Test
    @DisplayName("of a unit on trial ends with its filing, which opens no gate")
    void endsWithItsFiling() {
        Answer submitted = submittedBy("CENTRE");
        assertThat(did(409, planning().post(project + "/goal/filing", "{\"comments\": \"\"}"))
                        .problem())
                .isEqualTo("goal-not-confirmed");
        did(200, as("unit-head", "CENTRE").post(project + "/goal/confirmation", confirmationAfter(submitted)));
        Answer filed = did(200, planning().post(project + "/goal/filing", "{\"comments\": \"同意备案。\"}"));

        Answer row = planning().after(filed).get(project);
        assertThat(row.json("goal").asString()).isEqualTo("FILED");
        assertThat(row.json("participation").asString()).isEqualTo("TRIAL");
        assertThat(did(409, planning().post(project + "/library-admission", null))
                        .problem())
                .isEqualTo("trial-has-no-gates");
    }

    @Test
    @DisplayName("of a key project is scored, completed after 良, and passes then")
    void isScoredAndCompleted() {
        propose();
        did(200, planning().post(project + "/key-designation", "{\"criterion\": \"金额大、社会关注度高\"}"));
        did(200, draft("20"));
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        did(200, head().post(project + "/goal/confirmation", confirmationAfter(submitted)));
        seatsAgree();
        assertThat(did(422, planning().post(project + "/goal/conclusion", conclusion("GOOD", "补充依据。")))
                        .json("errors")
                        .findValuesAsString("code"))
                .containsOnly("sheet-item-missing")
                .hasSize(8);
        did(200, planning().post(project + "/goal/conclusion", """
            {"grade": "GOOD", "remark": "补充成本测算依据。", "scores": [
              {"item": "规范完整性", "points": "9"}, {"item": "明确清晰性", "points": "8.5"},
              {"item": "目标相关性", "points": "14"}, {"item": "指标科学性", "points": "12"},
              {"item": "绩效合理性", "points": "13"}, {"item": "资金匹配性", "points": "12"},
              {"item": "实现可能性", "points": "9"}, {"item": "条件充分性", "points": "8"}]}\
            """));
        Answer completed = did(200, officer().put(project + "/goal", goal("20").replace("60个", "六十个")));
        assertThat(did(409, planning().post(project + "/goal/completion", null)).problem())
                .isEqualTo("goal-not-confirmed");
        did(200, head().post(project + "/goal/confirmation", confirmationAfter(completed)));
        Answer passed = did(200, planning().post(project + "/goal/completion", null));

        Answer read = planning().after(passed).get(project + "/goal");
        assertThat(read.json("status").asString()).isEqualTo("PASSED");
        assertThat(read.json("grade").asString()).isEqualTo("GOOD");
        assertThat(read.json("sheetTotal").asString()).isEqualTo("85.50");
    }

    @Test
    @DisplayName("leads from an approved goal to its next version, which can be held against the first")
    void leadsToTheNextVersion() {
        broughtToTheBudget();
        Answer arranged = did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        financeApproves("沪财预〔2020〕8号", "2864000.00");
        await().untilAsserted(() -> assertThat(planning()
                        .after(arranged)
                        .get(project + "/goal")
                        .json("status")
                        .asString())
                .isEqualTo("APPROVED"));
        Answer requested = did(200, inJune("project-officer").post(project + "/goal/adjustment", """
            {"goal": %s, "reason": "受疫情影响，上半年未能出差。"}\
            """.formatted(
                        goal("20").replace("\"60\"", "\"40\"").replace("60个", "40个"))));
        did(200, inJune("division-head").post(project + "/goal/confirmation", confirmationAfter(requested)));
        seatsAgree();
        Answer adjusted =
                did(200, inJune("planning-finance").post(project + "/goal/conclusion", conclusion("EXCELLENT", "")));

        Answer comparison = did(200, planning().after(adjusted).get(project + "/goal/comparison?before=1&after=2"));
        assertThat(comparison.json("reason").asString()).isEqualTo("受疫情影响，上半年未能出差。");
        assertThat(comparison.json("lines").findValuesAsString("what")).containsExactly("overallGoal", "indicators/I1");
        assertThat(comparison.json("lines/1/after/target").asString()).isEqualTo("40");
        assertThat(planning().get(project + "/goal").json("approvedVersion").asInt())
                .isEqualTo(2);
        assertThat(did(404, planning().get(project + "/goal/comparison?before=1&after=3"))
                        .problem())
                .isEqualTo("goal-version-not-found");
    }

    @Test
    @DisplayName("leaves the approved goal as it reads where the wish to adjust it is turned down")
    void leavesTheGoal() {
        broughtToTheBudget();
        Answer arranged = did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        financeApproves("沪财预〔2020〕8号", "2864000.00");
        await().untilAsserted(() -> assertThat(planning()
                        .after(arranged)
                        .get(project + "/goal")
                        .json("status")
                        .asString())
                .isEqualTo("APPROVED"));
        Answer requested = did(200, inJune("project-officer").post(project + "/goal/adjustment", """
            {"goal": %s, "reason": "受疫情影响，上半年未能出差。"}\
            """.formatted(
                        goal("20").replace("60个", "40个"))));
        assertThat(planning().after(requested).get(project + "/goal").body()).contains("40个");
        Answer rejected =
                did(200, inJune("planning-finance").post(project + "/goal/return", "{\"reason\": \"理由不足。\"}"));

        Answer read = planning().after(rejected).get(project + "/goal");
        assertThat(read.json("content/overallGoal").asString()).isEqualTo("完成60个援建项目督查。");
        assertThat(read.json("returnReason").asString()).isEqualTo("理由不足。");
    }

    @Test
    @DisplayName("asks for who holds the post, as the unit's list of posts tells for every day")
    void asksForThePost() {
        Answer left = did(200, planning().post("/api/goals/organisation/CENTRE/posts/end", """
            {"post": "UNIT_HEAD", "division": null, "staffId": "unit-head@CENTRE", "lastDay": "2019-09-30"}\
            """));
        did(200, planning().post("/api/goals/organisation/CENTRE/posts", """
            {"post": "UNIT_HEAD", "division": null, "staffId": "successor", "name": "周接任", "acting": true,
             "from": "2019-10-01", "documentNumber": "沪人〔2019〕8号"}\
            """));
        Answer submitted = submittedBy("CENTRE");
        assertThat(did(
                                403,
                                as("unit-head", "CENTRE")
                                        .post(project + "/goal/confirmation", confirmationAfter(submitted)))
                        .problem())
                .isEqualTo("not-a-confirming-head");
        assertThat(planning()
                        .after(left)
                        .get("/api/goals/organisation/CENTRE/posts?on=2019-09-30")
                        .json()
                        .findValuesAsString("staffId"))
                .containsExactly("unit-head@CENTRE");
        await().untilAsserted(() -> assertThat(planning()
                        .get("/api/goals/organisation/CENTRE/posts?on=2019-10-01")
                        .json()
                        .findValuesAsString("staffId"))
                .containsExactly("successor"));
        did(200, planning().post("/api/goals/organisation/CENTRE/posts/end", """
            {"post": "UNIT_HEAD", "division": null, "staffId": "successor", "lastDay": "2019-10-02"}\
            """));
        did(200, planning().post("/api/goals/organisation/CENTRE/posts", """
            {"post": "UNIT_HEAD", "division": null, "staffId": "unit-head@CENTRE", "name": "李处长", "acting": false,
             "from": "2019-10-03", "documentNumber": "沪人〔2019〕9号"}\
            """));
    }

    @Test
    @DisplayName("waits for one after the other, on the list of each, and is found in what they have done")
    void waitsForOneAfterTheOther() {
        Answer submitted = submittedBy("BJ");
        assertThat(waits(submitted, as("division-head", "BJ"))).isEqualTo("CONFIRM");
        assertThat(waits(submitted, as("unit-head", "BJ"))).isEmpty();
        assertThat(waits(submitted, as("unit-finance", "BJ"))).isEmpty();
        assertThat(waits(submitted, as("division-head", "HQ"))).isEmpty();
        String confirmation = confirmationAfter(submitted);
        did(200, as("division-head", "BJ").post(project + "/goal/confirmation", confirmation));
        Answer confirmed = did(200, as("unit-head", "BJ").post(project + "/goal/confirmation", confirmation));
        assertThat(waits(confirmed, as("division-head", "BJ"))).isEmpty();
        assertThat(waits(confirmed, as("unit-finance", "BJ"))).isEqualTo("OPINION");
        assertThat(waits(confirmed, as("unit-finance", "GZ"))).isEmpty();
        Answer agreed = did(200, as("unit-finance", "BJ").post(project + "/goal/opinions", agreement("unit-finance")));
        assertThat(waits(agreed, as("unit-head", "BJ"))).isEqualTo("CONCLUDE");
        Answer good = did(200, as("unit-head", "BJ").post(project + "/goal/conclusion", conclusion("GOOD", "补充依据。")));
        assertThat(waits(good, as("project-officer", "BJ"))).isEqualTo("COMPLETE");
        Answer completed = did(
                200,
                as("project-officer", "BJ").put(project + "/goal", goal("20").replace("60个", "六十个")));
        assertThat(waits(completed, as("division-head", "BJ"))).isEqualTo("CONFIRM");
        String again = confirmationAfter(completed);
        did(200, as("division-head", "BJ").post(project + "/goal/confirmation", again));
        Answer confirmedAgain = did(200, as("unit-head", "BJ").post(project + "/goal/confirmation", again));
        assertThat(waits(confirmedAgain, as("unit-finance", "BJ"))).isEmpty();
        assertThat(waits(confirmedAgain, as("unit-head", "BJ"))).isEqualTo("CONCLUDE");
        Answer passed = did(200, as("unit-head", "BJ").post(project + "/goal/completion", null));
        assertThat(waits(passed, as("unit-head", "BJ"))).isEmpty();

        assertThat(did(200, planning().after(passed).get(project + "/goal/trail"))
                        .json()
                        .findValuesAsString("step"))
                .containsExactly(
                        "DRAFTED",
                        "SUBMITTED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "OPINION",
                        "CONCLUDED",
                        "COMPLETED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "PASSED");
        assertThat(did(200, as("unit-finance", "BJ").after(passed).get("/api/goals/done?limit=1"))
                        .json("0/outcome")
                        .asString())
                .isEqualTo("AGREE");
    }

    @Test
    @DisplayName("waits twice for a person of two seats, who finds both also page by page")
    void waitsTwice() {
        propose();
        did(200, draft("20"));
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        Answer confirmed = did(200, head().post(project + "/goal/confirmation", confirmationAfter(submitted)));
        Api both = stranger()
                .bearer(TestIssuer.shared()
                        .token(claims -> claims.subject("two-seats")
                                .claim("name", "林周")
                                .claim("roles", List.of("general-secretariat", "research-office"))
                                .claim("unit", "HQ")))
                .after(confirmed);
        List<String> holders = new ArrayList<>();
        String next = "/api/goals/to-dos?limit=1";
        for (Answer page = both.get(next); page.json().size() == 1; page = both.get(next)) {
            if (page.json("0/subject/code").asString().equals(code)) {
                holders.add(page.json("0/holder").asString());
            }
            next = "/api/goals/to-dos?limit=1&since=%s&after=%s/%s/%s&step=%s&holder=%s"
                    .formatted(
                            page.json("0/since").asString(),
                            page.json("0/subject/kind").asString(),
                            page.json("0/subject/code").asString(),
                            page.json("0/subject/budgetYear").asString(),
                            page.json("0/step").asString(),
                            page.json("0/holder").asString());
        }
        assertThat(holders).containsExactly("general-secretariat", "research-office");
        assertThat(did(200, both.get(project + "/to-dos")).json().findValuesAsString("role"))
                .as("whoever asks is told whom else the goal waits for")
                .containsExactly("general-secretariat", "planning-finance", "research-office");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"goals-to-do", "goals-goal-trail"})
    @DisplayName("gives the same lists when they are rebuilt beside")
    void givesTheSameLists(String projection) {
        Answer submitted = submittedBy("BJ");
        did(200, as("division-head", "BJ").after(submitted).get("/api/goals/to-dos"));
        Answer report = did(
                200,
                as("system-administrator", "HQ").post("/api/goals/admin/processors/" + projection + "/rebuild", null));
        assertThat(report.json("rows").asLong()).isPositive();
        assertThat(report.json("differences").asLong()).isZero();
    }

    /** The step of this test's project that waits for somebody; empty if none does. */
    private String waits(Answer after, Api somebody) {
        for (var item : did(200, somebody.after(after).get("/api/goals/to-dos?limit=200"))
                .json()) {
            if (item.at("/subject/code").asString().equals(code)) {
                return item.get("step").asString();
            }
        }
        return "";
    }

    private Answer submittedBy(String unit) {
        did(201, as("project-officer", unit).post("/api/goals/projects", """
            {"projectCode": "%s", "budgetYear": 2020, "name": "驻地服务", "unitCode": "%s", "division": "业务处",
             "kind": "SPECIFIC_TARGET", "nature": "NEW", "requestedAmount": "2864000.00",
             "profile": {"fromYear": 2020, "toYear": 2020, "recurrent": true, "overview": "日常管理和实地督查。", "policyBasis": "年度工作要点",
               "procedure": "主任办公会审定。", "safeguards": "项目管理办法。"}}
            """.formatted(code, unit)));
        did(200, as("project-officer", unit).put(project + "/goal", goal("20")));
        return did(200, as("project-officer", unit).post(project + "/goal/submission", null));
    }

    private Api as(String role, String unit) {
        return stranger().as(role, unit);
    }

    private Api inJune(String role) {
        return stranger().as(role, "HQ").on(LocalDate.of(2020, 6, 15));
    }
}
