package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A budget year that is opened")
class OpenYearIT extends GoalsIT {

    private static final String OPENING = "/api/goals/years/2021/opening";

    @Test
    @DisplayName("takes over what the year before has, after a preview, and again only what is missing")
    void takesOver() {
        String midTerm = """
            , "midTerm": {"fromYear": 2020, "toYear": 2022, "overallGoal": "三年目标", "funding": {"appropriation": "8592000.00"},
              "indicators": [{"group": "OUTPUT", "category": "QUANTITY", "name": "督查援建项目数", "direction": "AT_LEAST",
                "target": "180", "standard": null, "unit": "个"}]}}\
            """;
        String annual = goal("20").strip();
        broughtToTheBudget(annual.substring(0, annual.length() - 1) + midTerm);
        did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        Answer approved = did(200, planning().post(project + "/goal/reply", """
            {"document": "沪财预〔2019〕88号", "approvedOn": "2019-10-15", "amount": "2864000.00"}\
            """));

        did(403, officer().get(OPENING));
        Answer preview = did(200, planning().after(approved).get(OPENING));
        assertThat(steps(preview))
                .contains("UNIT HQ false", "PROJECT %s false".formatted(code), "GOAL %s false".formatted(code));
        int missing = preview.json("missing").asInt();

        String twice = "{\"project\": \"%s\", \"fundNature\": \"2\"}".formatted(code);
        String unknown = twice.replace(code, "31000020T999999999999");
        Answer refused =
                did(422, planning().post(OPENING, "{\"fundNatures\": [%s, %s, %s]}".formatted(twice, unknown, twice)));
        assertThat(refused.json().findValuesAsString("field"))
                .containsExactly("fundNatures[1].project", "fundNatures[2].project");

        Answer begun = did(202, planning().post(OPENING, """
            {"fundNatures": [{"project": "%s", "fundNature": "2"}]}\
            """.formatted(code)));
        String run = "/api/goals/bulk-runs/" + begun.json("runId").asString();
        await().untilAsserted(() ->
                assertThat(planning().get(run).json("done").asInt()).isEqualTo(missing));
        assertThat(planning().get(run + "/items").json().findValuesAsString("label"))
                .contains("UNIT HQ", "PROJECT " + code, "GOAL " + code);

        String next = "/api/goals/projects/" + code + "/2021";
        await().untilAsserted(() -> {
            assertThat(planning().get(next).json("nature").asString()).isEqualTo("CONTINUING");
            assertThat(planning().get(next).json("fundNature").asString()).isEqualTo("2");
            assertThat(planning()
                            .get(next + "/goal")
                            .json("content/overallGoal")
                            .asString())
                    .isEqualTo("完成60个援建项目督查。");
            assertThat(planning()
                            .get("/api/goals/rulebooks/2021")
                            .json("0/rules/review/submitBy")
                            .asString())
                    .isEqualTo("2020-11-30");
            assertThat(planning().get(OPENING).json("missing").asInt()).isZero();
        });
        assertThat(did(409, planning().post(OPENING, null)).problem()).isEqualTo("year-fully-opened");
        assertThat(did(422, planning().post(OPENING, "{\"fundNatures\": [%s]}".formatted(twice)))
                        .problem())
                .isEqualTo("fund-nature-of-no-continuing-project");
    }

    /** A project of three years. */
    @Override
    String proposal(String name) {
        return super.proposal(name).replace("\"toYear\": 2020", "\"toYear\": 2022");
    }

    private static List<String> steps(Answer preview) {
        List<String> steps = new ArrayList<>();
        for (JsonNode planned : preview.json("steps")) {
            JsonNode step = planned.get("step");
            steps.add(step.get("what").asString() + " " + step.get("code").asString() + " "
                    + planned.get("there").asBoolean());
        }
        return steps;
    }
}
