package org.jixiao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The notice's evaluation: everything is evaluated, and results have consequences. */
abstract class EvaluationOfTheDemoYear {

    private static final LocalDate IN_JUNE = LocalDate.of(2021, 6, 1);
    private static final String STUDIES = "31000020T000000000008";
    private static final String PLATFORM = "31000020Y000000000007";
    private static final String STATISTICS = "/api/evaluation/statistics/2020";

    abstract Suite suite();

    private Answer look(String path) {
        Answer answer = suite().as("auditor").on(IN_JUNE).get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static String evaluated(String code) {
        return "/api/evaluation/projects/" + code + "/2020";
    }

    @Test
    @DisplayName("evaluates every project of every unit that takes part, and the policy")
    void everythingIsEvaluated() {
        Answer statistics = look(STATISTICS);
        assertThat(statistics.json("units").findValuesAsString("unitCode"))
                .containsExactlyInAnyOrder("HQ", "BJ", "GZ", "WH", "XA", "CD");
        for (JsonNode unit : statistics.json("units")) {
            assertThat(unit.get("concluded").asInt())
                    .as(unit.toString())
                    .isEqualTo(unit.get("due").asInt());
        }
        assertThat(look("/api/evaluation/policies/ZC-2020-001/2020/self-evaluation")
                        .json("row/grade")
                        .asString())
                .isEqualTo("优");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "31000020T000000000005, FINALISED, 良",
        "31000020T000000000008, FINALISED, 中",
        "31000020Y000000000006, ATTESTED, 优",
        "31000020T000000000012, FILED, ''"
    })
    @DisplayName("gives each its grade, the classified one offline, and the trials none")
    void grades(String code, String stage, String grade) {
        JsonNode row = look(evaluated(code) + "/self-evaluation").json("row");
        assertThat(row.get("stage").asString()).isEqualTo(stage);
        assertThat(row.get("grade").asString()).isEqualTo(grade);
    }

    @Test
    @DisplayName("explains the score of the studies line by line, and the lines come to the total")
    void explainsAScore() {
        Answer explanation = look(evaluated(STUDIES) + "/self-evaluation/explanation?result=1");
        BigDecimal sum = explanation
                .json("indicators")
                .valueStream()
                .map(line -> new BigDecimal(line.get("score").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal execution =
                new BigDecimal("10.00").multiply(new BigDecimal("690000.00")).divide(new BigDecimal("1200000.00"));
        assertThat(explanation.json("indicators/0/score").asString()).isEqualTo("13.33");
        assertThat(explanation.json("indicators/5/score").asString()).isEqualTo("9.44");
        assertThat(sum.add(execution))
                .isEqualByComparingTo(explanation.json("total").asString())
                .isEqualByComparingTo("73.85");
        assertThat(explanation.json("gradeFormula").asString()).isEqualTo("60 ≤ 73.85 < 80 → 中");
    }

    @Test
    @DisplayName("rechecks what has an alert and a sample of each unit, and lets no result stand that its papers do not"
            + " support")
    void rechecks() {
        assertThat(look("/api/evaluation/recheck-samples?year=2020")
                        .json("0/candidates")
                        .size())
                .isEqualTo(13);
        JsonNode fair =
                look(evaluated("31000020T000000000004") + "/self-evaluation").json("row");
        assertThat(fair.get("resultVersion").asInt()).isEqualTo(2);
        assertThat(fair.get("total").asString()).isEqualTo("91.81");
    }

    @Test
    @DisplayName("has put right what was found")
    void putRight() {
        assertThat(look(evaluated(STUDIES) + "/findings").body()).contains("ACCEPTED");
    }

    @Test
    @DisplayName(
            "evaluates two projects with experts and with an agency, to the archive: one drawn by lot, one by decision"
                    + " beside the proposal")
    void keyEvaluations() {
        Answer selection = look("/api/evaluation/key-selections/2020");
        assertThat(selection.json("proposed/seed").asString()).isEqualTo("2021年5月31日现场摇号：17-36-80-24");
        assertThat(selection.json("decided/selected").findValuesAsString("code"))
                .containsExactlyInAnyOrder("31000020T000000000001", "31000020T000000000003");
        assertThat(selection.json("decided/deviations").size()).isEqualTo(6);
        assertThat(look(evaluated("31000020T000000000003") + "/key-evaluation")
                        .json("row/ground")
                        .asString())
                .isEqualTo("RANDOM_CHOICE");
        Answer keys = look("/api/evaluation/key-evaluations?year=2020");
        assertThat(keys.json().findValuesAsString("stage")).containsExactly("ARCHIVED", "ARCHIVED");
        assertThat(keys.json().findValuesAsString("total")).containsExactly("93.68", "93.96");
        assertThat(look(evaluated("31000020T000000000003") + "/key-evaluation")
                        .json("result/agency/name")
                        .asString())
                .isEqualTo("申评咨询有限公司");
        assertThat(look(evaluated("31000020T000000000001") + "/findings").body())
                .contains("沪合办评〔2021〕9号", "ACCEPTED");
    }

    @Test
    @DisplayName("decides on the use of what the department found, and has a plan to improve the fair result accepted")
    void usesAndImproves() {
        Answer used = look("/api/evaluation/result-applications?year=2020");
        for (int key : new int[] {0, 2}) {
            assertThat(used.json(key + "/proposed/basis").asString()).isEqualTo("KEY_EVALUATION");
            assertThat(used.json(key + "/decided/basis").asString()).isEqualTo("KEY_EVALUATION");
        }
        Answer plan = look(evaluated(STUDIES) + "/result-application/improvement-plan");
        assertThat(plan.json("standing").asString()).isEqualTo("ACCEPTED");
        assertThat(plan.json("plan/measures").size()).isEqualTo(2);
    }

    @Test
    @DisplayName("assesses the work of a division and of an office, whose objection was heard")
    void assessesTheWork() {
        Answer assessed = look("/api/evaluation/work-assessments?year=2020");
        assertThat(assessed.json().findValuesAsString("stage")).containsExactly("DECIDED", "DECIDED");
        assertThat(assessed.json().findValuesAsString("unitCode")).containsExactly("BJ", "HQ");
        assertThat(look("/api/evaluation/units/BJ/2020/work-assessment")
                        .json("answered/answer")
                        .asString())
                .isEqualTo("补交的培训记录属实，予以采纳。");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"departments/HZB/2020, 98.40, 优", "units/BJ/2021, 99.89, 优"})
    @DisplayName("evaluates the department as a whole for 2020, and the Beijing office for a short 2021")
    void wholes(String whole, String total, String grade) {
        Answer found = look("/api/evaluation/" + whole + "/self-evaluation");
        assertThat(found.json("row/stage").asString()).isEqualTo("FINALISED");
        assertThat(found.json("row/total").asString()).isEqualTo(total);
        assertThat(found.json("row/grade").asString()).isEqualTo(grade);
        assertThat(found.json("results/0/sheet/framework").findValuesAsString("name"))
                .contains("投入", "过程", "产出", "效果");
    }

    @Test
    @DisplayName("says what another rulebook would make of the year, and changes nothing")
    void whatIf() {
        Answer before = look(STATISTICS);
        ObjectNode rules = (ObjectNode) look("/api/goals/rulebooks/2020").json("0/rules");
        ((ObjectNode) rules.at("/scores/bands/0")).put("from", "95");
        ObjectNode stricter = new JsonMapper().createObjectNode();
        stricter.put("budgetYear", 2020).put("effectiveFrom", "2022-01-01").set("rules", rules);
        Answer published = suite().as("planning-finance").on(IN_JUNE).post("/api/goals/rulebooks", stricter.toString());
        assertThat(published.status()).as(published.toString()).isIn(200, 201);

        Answer comparison = suite().as("auditor")
                .on(IN_JUNE)
                .after(published)
                .get("/api/evaluation/what-if?year=2020&rulebookYear=2020&rulebookVersion=2");
        assertThat(comparison.status()).as(comparison.toString()).isEqualTo(200);
        // the key results of two projects and the self-evaluation of a third: from 优, up to 110 %, to 良, up to 100 %
        assertThat(comparison.json("changed").findValuesAsString("code"))
                .containsExactly("31000020T000000000003", "31000020T000000000004", "31000020T000000000001");
        JsonNode projects = comparison
                .json("kinds")
                .valueStream()
                .filter(kind -> kind.path("kind").asString().equals("project"))
                .findFirst()
                .orElseThrow();
        assertThat(new BigDecimal(projects.path("upTo").asString())
                        .subtract(new BigDecimal(projects.path("upToThen").asString())))
                .isEqualByComparingTo(new BigDecimal("420000.00")
                        .add(new BigDecimal("315750.00"))
                        .add(new BigDecimal("286400.00")));
        assertThat(look(STATISTICS).json()).isEqualTo(before.json());
    }

    @Test
    @DisplayName("adjusts the budget of 2021 by the fair result of the studies, and finance has made all of it")
    void adjustsTheNextBudget() {
        JsonNode adjusted = look("/api/evaluation/projects/" + STUDIES + "/2021/result-adjustments")
                .json("0");
        assertThat(adjusted.at("/decided/kind").asString()).isEqualTo("REDUCE");
        assertThat(adjusted.at("/decided/amount").asString()).isEqualTo("270000.00");
        assertThat(adjusted.at("/decided/resultVersion").asInt()).isEqualTo(1);
        assertThat(adjusted.get("resultReopened").asBoolean()).isFalse();
        assertThat(adjusted.get("standing").asString()).isEqualTo("CARRIED_OUT");
        assertThat(adjusted.get("carriedOutOn").asString()).isEqualTo("2021-05-18");
        JsonNode use = look("/api/evaluation/result-applications?year=2020").json("5");
        assertThat(use.at("/adjustments/0/decided/amount").asString()).isEqualTo("270000.00");
        assertThat(use.at("/adjustments/0/carriedOutOn").asString()).isEqualTo("2021-05-18");
        JsonNode studies = budgetOf2021(STUDIES);
        assertThat(studies.get("approved").asString()).isEqualTo("1200000.00");
        assertThat(studies.get("cut").asString()).isEqualTo("270000.00");
        assertThat(studies.get("movedOut").asString()).isEqualTo("90000.00");
        assertThat(studies.get("budget").asString()).isEqualTo("840000.00");
    }

    @Test
    @DisplayName(
            "gives what the studies freed to the platform that did well, on the leaders' decision, and finance moved"
                    + " it")
    void reallocates() {
        JsonNode set = look("/api/evaluation/reallocations/2021").json("0");
        assertThat(set.at("/decided/document").asString()).isEqualTo("沪合办会纪〔2021〕11号");
        assertThat(set.at("/decided/lines").findValuesAsString("projectCode")).containsExactly(STUDIES, PLATFORM);
        assertThat(set.at("/decided/grounds").findValuesAsString("projectCode")).containsExactly(STUDIES, STUDIES);
        assertThat(set.get("carriedOutOn").asString()).isEqualTo("2021-05-25");
        JsonNode platform = budgetOf2021(PLATFORM);
        assertThat(platform.get("movedIn").asString()).isEqualTo("90000.00");
        assertThat(platform.get("budget").asString()).isEqualTo("1058000.00");
        assertThat(look("/api/goals/projects/" + PLATFORM + "/2021/goal")
                        .json("content/funding/appropriation")
                        .asString())
                .isEqualTo("1058000.00");
    }

    private JsonNode budgetOf2021(String project) {
        return look("/api/monitoring/projects/" + project + "/2021/execution").json("execution");
    }

    @Test
    @DisplayName("cuts the studies in 2021, and lets 2022 ask for no more than was decided on their result")
    void hasConsequences() {
        assertThat(look("/api/goals/projects/" + STUDIES + "/2021/goal")
                        .json("content/funding/appropriation")
                        .asString())
                .isEqualTo("840000.00");
        assertThat(look("/api/evaluation/result-applications?year=2020")
                        .json("5/decided/upTo")
                        .asString())
                .isEqualTo("840000.00");
        Answer refused = suite().as("research-officer")
                .on(LocalDate.of(2021, 10, 28))
                .post("/api/goals/projects/" + STUDIES + "/2022/budget-application", "{\"amount\": \"1200000.00\"}");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.json("errors").findValuesAsString("code")).contains("above-evaluation-limit");
    }
}
