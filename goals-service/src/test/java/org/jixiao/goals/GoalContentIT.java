package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a goal says")
class GoalContentIT extends GoalsIT {

    private static final String SHEET = """
        "methodSheet": {"meaning": "实地督查的项目个数", "formula": "", "dataSource": "督查台账", "scoring": "按完成比例得分",
          "method": "STATISTICS", "basis": "PLAN"}\
        """;

    @Test
    @DisplayName("is kept whole: money by source, how an indicator is measured, the mid-term goal")
    void isKeptWhole() {
        propose();
        Answer drafted = did(200, officer().put(project + "/goal", whole()));
        Answer read = did(200, officer().after(drafted).get(project + "/goal"));

        assertThat(read.json("content/funding/carriedOver").asString()).isEqualTo("64000.00");
        assertThat(read.json("content/indicators/0/methodSheet/dataSource").asString())
                .isEqualTo("督查台账");
        assertThat(read.json("content/midTerm/indicators/0/target").asString()).isEqualTo("180");
        assertThat(did(422, officer().post(project + "/goal/submission", null)).problem())
                .isEqualTo("mid-term-years-differ");
    }

    @Test
    @DisplayName("is copied from an approved goal, and one of its indicators suggested to the library")
    void isCopiedAndSuggested() {
        broughtToTheBudget(whole().replaceAll("(?s), \"midTerm\".*", "}"));
        Answer arranged = did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        financeApproves("沪财预〔2020〕8号", "2864000.00");
        await().untilAsserted(() -> assertThat(planning()
                        .after(arranged)
                        .get(project + "/goal")
                        .json("status")
                        .asString())
                .isEqualTo("APPROVED"));

        String next = "31000020T" + code.substring(9).replaceFirst("0", "9");
        did(201, officer().post("/api/goals/projects", proposal("后续督查").replace(code, next)));
        String copy = "{\"code\": \"%s\", \"budgetYear\": 2020}".formatted(code);
        Answer copied = did(200, officer().post("/api/goals/projects/" + next + "/2020/goal/copy", copy));
        assertThat(officer()
                        .after(copied)
                        .get("/api/goals/projects/" + next + "/2020/goal")
                        .json("content/overallGoal")
                        .asString())
                .isEqualTo("完成60个援建项目督查。");
        assertThat(did(422, officer().post("/api/goals/projects/" + next + "/2020/goal/copy", copy.replace(code, next)))
                        .problem())
                .isEqualTo("goal-to-copy-not-approved");

        Api research = stranger().as("research-office", "HQ");
        String suggestion = """
            {"projectCode": "%s", "budgetYear": 2020, "indicator": "I1", "code": "DKZY-%s", "field": "PAIRED_ASSISTANCE",
             "division": "对口支援处"}\
            """.formatted(code, code.substring(19));
        Answer suggested = did(201, research.post("/api/goals/indicator-library/2031/suggestions", suggestion));
        Answer core = did(
                200,
                research.after(suggested)
                        .get("/api/goals/indicator-library/2031/indicators/DKZY-" + code.substring(19)));
        assertThat(core.json("waiting/standardValue").asString()).isEqualTo("60");
        assertThat(core.json("waiting/methodSheet/dataSource").asString()).isEqualTo("督查台账");
        assertThat(did(
                                422,
                                research.post(
                                        "/api/goals/indicator-library/2031/suggestions",
                                        suggestion.replace("I1", "I2")))
                        .problem())
                .isEqualTo("method-sheet-missing");
        assertThat(did(
                                422,
                                research.post(
                                        "/api/goals/indicator-library/2031/suggestions",
                                        suggestion.replace("I1", "I9")))
                        .problem())
                .isEqualTo("indicator-not-in-goal");
    }

    @Test
    @DisplayName("rests on a rulebook, of which those of four years ship")
    void restsOnARulebook() {
        Answer shipped = did(200, planning().get("/api/goals/rulebooks/2026/shipped"));
        assertThat(shipped.json("rules/goals/methodSheets").asBoolean()).isTrue();
        did(201, planning().post("/api/goals/rulebooks", shipped.body()));
        assertThat(did(404, planning().get("/api/goals/rulebooks/2030/shipped")).problem())
                .isEqualTo("no-shipped-rulebook");
    }

    private static String whole() {
        return goal("20")
                .replaceFirst("\"core\": false", "\"core\": false, " + SHEET)
                .replace(
                        "{\"appropriation\": \"2864000.00\"}",
                        "{\"appropriation\": \"2800000\", \"carriedOver\": \"64000.00\"},"
                                + " \"remainingTargets\": \"上年未完成的12个督查项目。\"")
                .replaceAll("]\\}\\s*$", "]")
                .concat("""
                    , "midTerm": {"fromYear": 2020, "toYear": 2022, "overallGoal": "三年完成180个项目督查。",
                      "funding": {"appropriation": "8592000.00"}, "indicators": [{"group": "OUTPUT", "category": "QUANTITY",
                      "name": "督查项目总数", "direction": "AT_LEAST", "target": "180", "unit": "个"}]}}\
                    """);
    }
}
