package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A full appraisal over HTTP")
class FullAppraisalIT extends GoalsIT {

    private final String appraisal = project + "/appraisal";

    @Test
    @DisplayName("stops a new project of 600 万元 before the library, and everybody can see why")
    void stopsTheProject() {
        proposesLarge();
        assertThat(did(422, conclude("SUPPORTED")).problem()).isEqualTo("full-appraisal-required");
        did(200, open("expert@A", "expert@B", "expert@C"));
        did(200, score("A", "11"));
        did(200, score("B", "10"));
        Answer missing = did(409, concludeFull("NOT_SUPPORTED", ""));
        assertThat(missing.json("errors/0/detail").asString()).contains("expert@C");
        did(200, score("C", "12.5"));
        assertThat(did(422, concludeFull("SUPPORTED", "")).problem()).isEqualTo("conclusion-above-band");
        Answer concluded = did(200, concludeFull("NOT_SUPPORTED", ""));

        Answer read = did(200, planning().after(concluded).get(appraisal));
        assertThat(read.header("ETag")).isEqualTo(concluded.header("ETag"));
        assertThat(read.json("kind").asString()).isEqualTo("FULL");
        assertThat(read.json("standing").asString()).isEqualTo("NOT_SUPPORTED");
        assertThat(read.json("commission/methods/0").asString()).isEqualTo("COST_BENEFIT");
        assertThat(read.json("commission/experts").size()).isEqualTo(3);
        assertThat(read.json("commission/experts/2/scores/4/points").asString()).isEqualTo("12.5");
        assertThat(read.json("conclusion/findings/means/0/points").asString()).isEqualTo("11.17");
        assertThat(read.json("conclusion/findings/total").asString()).isEqualTo("55.83");
        assertThat(read.json("conclusion/validThrough").asInt()).isEqualTo(2022);
        assertThat(read.json("conclusion/validUpTo").asString()).isEqualTo("7200000.00");
        Answer row = planning().after(concluded).get(project);
        assertThat(row.json("appraisal").asString()).isEqualTo("NOT_SUPPORTED");
        assertThat(row.json("nature").asString()).isEqualTo("NEW");
        Answer library = did(409, planning().post(project + "/library-admission", null));
        assertThat(library.json("errors").findValuesAsString("code")).contains("appraisal-not-supported");
    }

    @Test
    @DisplayName("lets a small project in only after its improvements were reported and accepted")
    void waitsForImprovements() {
        propose();
        assertThat(did(422, open("expert@A", "expert@B", "expert@C")).problem())
                .isEqualTo("full-appraisal-not-required");
        Answer required = did(200, planning().post(appraisal + "/full-requirement", "{\"reason\": \"社会影响较大。\"}"));
        assertThat(standing(required)).isEqualTo("FULL_REQUIRED");
        Answer opened = did(200, open("expert@A", "expert@B", "expert@C"));
        assertThat(standing(opened)).isEqualTo("OPENED");
        did(200, score("A", "13"));
        did(200, score("B", "13"));
        did(200, score("C", "13"));
        did(200, concludeFull("PARTIALLY", "补充选址论证。"));
        assertThat(did(409, planning().post(appraisal + "/improvements-acceptance", null))
                        .problem())
                .isEqualTo("improvements-not-reported");
        String report = "{\"report\": \"已补充选址论证。\"}";
        did(403, stranger().as("project-officer", "BJ").post(appraisal + "/improvements", report));
        Answer reported = did(200, officer().post(appraisal + "/improvements", report));
        assertThat(standing(reported)).isEqualTo("IMPROVEMENTS_REPORTED");
        Answer rejected =
                did(200, planning().post(appraisal + "/improvements-rejection", "{\"reason\": \"未比较其他选址。\"}"));
        assertThat(standing(rejected)).isEqualTo("IMPROVEMENTS_REJECTED");
        did(200, officer().post(appraisal + "/improvements", report));
        Answer accepted = did(200, planning().post(appraisal + "/improvements-acceptance", null));

        Answer read = did(200, planning().after(accepted).get(appraisal));
        assertThat(read.json("fullReason").asString()).isEqualTo("社会影响较大。");
        assertThat(read.json("improvementReport").asString()).isEqualTo("已补充选址论证。");
        assertThat(read.json("rejectionReason").asString()).isEqualTo("未比较其他选址。");
        assertThat(read.json("standing").asString()).isEqualTo("IMPROVEMENTS_ACCEPTED");
        did(200, draft("20"));
        did(200, officer().post(project + "/goal/submission", null));
        did(200, planning().post(project + "/library-admission", null));
        Answer tooMuch = did(409, officer().post(project + "/budget-application", "{\"amount\": \"3436800.01\"}"));
        assertThat(tooMuch.problem()).isEqualTo("appraisal-exceeded");
        did(200, officer().post(project + "/budget-application", "{\"amount\": \"3436800.00\"}"));
    }

    @Test
    @DisplayName("is shown to an expert while it is open, with no score but the own one")
    void isShownToItsExperts() {
        proposesLarge();
        did(200, open("expert@A", "expert@B", "expert@C"));
        did(200, score("A", "15"));
        Answer scored = did(200, score("B", "16"));

        Answer hidden = did(200, officer().after(scored).get(appraisal));
        assertThat(hidden.json("standing").asString()).isEqualTo("OPENED");
        assertThat(hidden.json("commission/experts").size()).isZero();
        assertThat(did(200, planning().after(scored).get(appraisal))
                        .json("commission/experts")
                        .size())
                .isEqualTo(3);
        Answer own = did(200, expert("B").after(scored).get(appraisal));
        assertThat(own.json("name").asString()).isEqualTo("驻外展销平台新建");
        assertThat(own.json("commission/experts").findValuesAsString("expert")).containsExactly("expert@B");
        assertThat(did(403, expert("D").get(appraisal)).problem()).isEqualTo("appraisal-not-entrusted");
        did(403, expert("B").get(project));
        did(403, expert("B").get("/api/goals/projects?year=2020"));
        did(200, expert("B").get("/api/goals/rulebooks/2020"));

        Answer recused = did(
                200, expert("B").post(appraisal + "/recusals", "{\"expert\": \"expert@B\", \"reason\": \"有合作关系。\"}"));
        did(403, expert("B").after(recused).get(appraisal));
        did(200, open("expert@A", "expert@C", "expert@D"));
        did(200, score("C", "15"));
        did(200, score("D", "15"));
        Answer concluded = did(200, concludeFull("PARTIALLY", "补充选址论证。"));
        did(403, expert("A").after(concluded).get(appraisal));
        Answer all = did(200, planning().after(concluded).get(appraisal));
        assertThat(all.json("commission/experts/1/recusalReason").asString()).isEqualTo("有合作关系。");
    }

    @Test
    @DisplayName("is a read of one project that is not classified")
    void isNotFound() {
        assertThat(did(404, planning().get(appraisal)).problem()).isEqualTo("appraisal-not-found");
        Answer proposed = propose();
        Answer read = did(200, planning().after(proposed).get(appraisal));
        assertThat(read.json("standing").asString()).isEqualTo("NOT_CONCLUDED");
        assertThat(read.json("commission").isNull()).isTrue();
        assertThat(read.header("ETag")).isNull();
        Answer concluded = did(200, conclude("SUPPORTED"));
        assertThat(planning().after(concluded).get(appraisal).json("kind").asString())
                .isEqualTo("SIMPLIFIED");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"goals-appraisal-content", "goals-project-register"})
    @DisplayName("gives the same rows when they are rebuilt beside")
    void givesTheSameRows(String projection) {
        proposesLarge();
        did(200, open("expert@A", "expert@B", "expert@C"));
        did(200, score("A", "15"));
        did(200, score("B", "15"));
        did(200, planning().post(appraisal + "/recusals", "{\"expert\": \"expert@C\", \"reason\": \"有合作关系。\"}"));
        did(200, open("expert@A", "expert@B", "expert@D"));
        did(200, score("D", "15"));
        Answer concluded = did(200, concludeFull("PARTIALLY", "补充选址论证。"));
        planning().after(concluded).get(appraisal);
        planning().after(concluded).get(project);

        Answer report = did(
                200,
                stranger()
                        .as("system-administrator", "HQ")
                        .post("/api/goals/admin/processors/" + projection + "/rebuild", null));
        assertThat(report.json("rows").asLong()).isPositive();
        assertThat(report.json("differences").asLong()).isZero();
    }

    @Test
    @DisplayName("takes no bad input, and nothing from a role that has no part in it")
    void takesNoBadInput() {
        proposesLarge();
        String commission = commission("expert@A", "expert@B", "expert@C");
        for (String bad : new String[] {
            commission.replace("COST_BENEFIT", "GUESSING"),
            commission.replace("[\"SITE_VISIT\"]", "[]"),
            commission.replace("[\"SITE_VISIT\"]", "[null]"),
            commission.replace("\"expert@A\"", "\" \""),
            "{\"experts\": [null], \"methods\": [\"COMPARISON\"], \"forms\": [\"SITE_VISIT\"]}",
            "{\"experts\": [], \"methods\": [\"COMPARISON\"], \"forms\": [\"SITE_VISIT\"]}"
        }) {
            assertThat(did(400, planning().post(appraisal + "/commission", bad)).problem())
                    .isEqualTo("invalid-input");
        }
        did(403, officer().post(appraisal + "/commission", commission));
        did(200, planning().post(appraisal + "/commission", commission));
        long before = events();

        String scores = scores("15");
        Answer answer = did(400, expert("A").post(appraisal + "/scores", scores.replaceFirst("\"15\"", "\"15.55\"")));
        assertThat(answer.json("errors/0/field").asString()).isEqualTo("scores[0].points");
        did(400, expert("A").post(appraisal + "/scores", "{\"scores\": [null]}"));
        did(400, expert("A").post(appraisal + "/scores", scores.replaceFirst("NECESSITY", "BEAUTY")));
        did(403, planning().post(appraisal + "/scores", scores));
        assertThat(did(403, expert("D").post(appraisal + "/scores", scores)).problem())
                .isEqualTo("expert-not-named");
        did(400, planning().post(appraisal + "/full-requirement", "{\"reason\": \" \"}"));
        did(400, planning().post(appraisal + "/recusals", "{\"expert\": \"expert@A\"}"));
        did(400, planning().post(appraisal + "/conclusion", "{\"conclusion\": \"SUPPORTED\"}"));
        did(400, officer().post(appraisal + "/improvements", "{}"));
        did(400, planning().post(appraisal + "/improvements-rejection", "{\"reason\": 7, \"why\": \"\"}"));
        assertThat(events()).isEqualTo(before);
        did(400, officer().post("/api/goals/projects", proposal("项目").replace("\"NEW\"", "\"OLD\"")));
    }

    private void proposesLarge() {
        did(201, officer().post("/api/goals/projects", proposal("驻外展销平台新建").replace("2864000.00", "6000000.00")));
    }

    private Api expert(String unit) {
        return stranger().as("expert", unit);
    }

    private Answer open(String... experts) {
        return planning().post(appraisal + "/commission", commission(experts));
    }

    private static String commission(String... experts) {
        return """
            {"experts": [{"id": "%s", "name": "李专家"}, {"id": "%s", "name": "钱专家"}, {"id": "%s", "name": "孙专家"}],
             "methods": ["COMPARISON", "COST_BENEFIT"], "forms": ["SITE_VISIT"]}\
            """.formatted((Object[]) experts);
    }

    private Answer score(String unit, String points) {
        return expert(unit).post(appraisal + "/scores", scores(points));
    }

    private static String scores(String points) {
        return """
            {"scores": [
              {"dimension": "NECESSITY", "points": "%1$s", "text": "需求论证不足。"},
              {"dimension": "ECONOMY", "points": "%1$s", "text": "成本未作比较。"},
              {"dimension": "GOAL_SOUNDNESS", "points": "%1$s", "text": "目标未量化。"},
              {"dimension": "FEASIBILITY", "points": "%1$s", "text": "选址未定。"},
              {"dimension": "FUNDING_COMPLIANCE", "points": "%1$s", "text": "渠道合规。"}]}\
            """.formatted(points);
    }

    private Answer concludeFull(String conclusion, String improvements) {
        return planning().post(appraisal + "/conclusion", """
            {"necessity": "需求论证不足。", "economy": "成本未作比较。", "goalSoundness": "目标未量化。",
             "feasibility": "选址未定。", "fundingCompliance": "渠道合规。", "conclusion": "%s", "improvements": %s,
             "report": {"basis": "拟新建展销平台。", "work": "三名专家评分。", "conclusions": "见评分。",
              "suggestions": "压缩规模。"}}\
            """.formatted(
                        conclusion, improvements.isEmpty() ? "null" : "\"" + improvements + "\""));
    }

    private String standing(Answer after) {
        return planning().after(after).get(project).json("appraisal").asString();
    }
}
