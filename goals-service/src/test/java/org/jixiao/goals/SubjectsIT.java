package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.postgres.OtherService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The goal of a subject that is no project")
class SubjectsIT extends GoalsIT {

    /** Each test has an office and a policy of its own. */
    private final String unit = "U" + code.substring(17);

    private final String whole = "/api/goals/units/" + unit + "/2020";
    private final String policyCode = "ZC-2020-" + code.substring(18);
    private final String policy = "/api/goals/policies/" + policyCode + "/2020";

    @Test
    @DisplayName("is, of a unit as a whole, called for, reviewed inside, supervised and approved by the reply")
    void ofAUnit() {
        Answer called = callsForTheWhole();
        assertThat(step(as("project-officer", unit).after(called))).isEqualTo("WRITE");
        assertThat(did(404, officer().get(whole + "/goal")).problem()).isEqualTo("goal-not-drafted");

        assertThat(did(403, officer().put(whole + "/goal", wholeGoal("1864000.00")))
                        .problem())
                .isEqualTo("subject-of-another-unit");
        assertThat(did(
                                422,
                                as("project-officer", unit)
                                        .put(
                                                whole + "/goal",
                                                wholeGoal("1864000.00")
                                                        .replace(
                                                                "\"projects\": []",
                                                                "\"projects\": [\"" + code + "\"]")))
                        .json("errors/0/field")
                        .asString())
                .isEqualTo("whole.tasks[0].projects[0]");
        did(200, as("project-officer", unit).put(whole + "/goal", wholeGoal("1864000.01")));
        assertThat(did(422, as("project-officer", unit).post(whole + "/goal/submission", null))
                        .json("errors/0/field")
                        .asString())
                .isEqualTo("whole.projectExpenditure");
        did(200, as("project-officer", unit).put(whole + "/goal", wholeGoal("1864000.00")));
        Answer submitted = did(200, as("project-officer", unit).post(whole + "/goal/submission", null));
        String hash = did(200, as("unit-head", unit).after(submitted).get(whole + "/goal"))
                .json("contentHash")
                .asString();
        did(200, as("unit-head", unit).post(whole + "/goal/confirmation", "{\"contentHash\": \"" + hash + "\"}"));
        did(200, as("unit-finance", unit).post(whole + "/goal/opinions", agreement("unit-finance")));
        Answer passed = did(200, as("unit-head", unit).post(whole + "/goal/conclusion", conclusion("EXCELLENT", "")));

        for (String supervisor : List.of("planning-finance", "research-office", "general-secretariat")) {
            assertThat(stepOf(unit, as(supervisor, "HQ").after(passed))).isEqualTo("SUPERVISE");
        }
        assertThat(did(409, planning().post(whole + "/goal/reply", reply())).problem())
                .isEqualTo("goal-not-supervised");
        Answer seen = did(200, as("research-office", "HQ").post(whole + "/goal/supervision", "{\"remark\": \"同意。\"}"));
        assertThat(stepOf(unit, as("research-office", "HQ").after(seen))).isEmpty();
        assertThat(stepOf(unit, planning().after(seen))).isEqualTo("REPLY");
        Answer approved = did(200, planning().post(whole + "/goal/reply", reply()));

        assertThat(stepOf(unit, planning().after(approved))).isEmpty();
        Answer listed = did(200, planning().after(approved).get("/api/goals/wholes?year=2020"));
        assertThat(listed.body()).contains("\"code\":\"" + unit + "\"");
        Answer goal = did(200, planning().after(approved).get(whole + "/goal"));
        assertThat(goal.json("status").asString()).isEqualTo("APPROVED");
        assertThat(goal.json("content/whole/tasks/0/name").asString()).isEqualTo("政务联络");
        assertThat(did(200, planning().after(approved).get(whole + "/goal/trail"))
                        .json()
                        .findValuesAsString("step"))
                .containsExactly(
                        "DRAFTED",
                        "DRAFTED",
                        "SUBMITTED",
                        "CONFIRMED",
                        "OPINION",
                        "CONCLUDED",
                        "PASSED",
                        "SUPERVISED",
                        "APPROVED");
        assertThat(did(404, planning().get(whole + "/goal/forms/shanghai-application"))
                        .problem())
                .isEqualTo("form-of-projects-only");
    }

    @Test
    @DisplayName("is, of a policy, written after the policy was proposed, and appraised with experts")
    void ofAPolicy() {
        assertThat(did(403, officer().post("/api/goals/policies", proposalOfPolicy()))
                        .problem())
                .isEqualTo("access-denied");
        did(201, as("general-secretariat", "HQ").post("/api/goals/policies", proposalOfPolicy()));
        assertThat(did(422, planning().post(policy + "/appraisal", """
            {"necessity": "必要。", "economy": "经济。", "goalSoundness": "合理。", "feasibility": "可行。",
             "fundingCompliance": "合规。", "conclusion": "SUPPORTED"}
            """)).problem())
                .isEqualTo("full-appraisal-required");
        did(200, planning().post(policy + "/appraisal/commission", """
            {"experts": [{"id": "e-1", "name": "甲"}, {"id": "e-2", "name": "乙"}, {"id": "e-3", "name": "丙"}],
             "methods": ["COMPARISON"], "forms": ["EXPERT_CONSULTATION"]}
            """));
        did(200, officer().put(policy + "/goal", goal("20")));
        Answer unknown = did(
                422, as("general-secretariat", "HQ").put(policy + "/projects", "{\"projects\": [\"" + code + "\"]}"));
        assertThat(unknown.problem()).isEqualTo("named-project-unknown");
        assertThat(unknown.json("errors/0/field").asString()).isEqualTo("projects[0]");
        propose();
        assertThat(did(403, as("research-office", "HQ").put(policy + "/projects", "{\"projects\": [\"" + code + "\"]}"))
                        .problem())
                .isEqualTo("policy-of-another-division");
        Answer linked = did(
                200, as("general-secretariat", "HQ").put(policy + "/projects", "{\"projects\": [\"" + code + "\"]}"));

        var listed = did(200, planning().after(linked).get("/api/goals/policies?year=2020"))
                .json();
        for (var item : listed) {
            if (item.at("/subject/code").asString().equals(policyCode)) {
                assertThat(item.get("projects").toString()).isEqualTo("[\"" + code + "\"]");
                assertThat(item.get("appraisal").asString()).isEqualTo("OPENED");
                assertThat(item.get("goal").asString()).isEqualTo("DRAFTED");
                cancelledByEvaluation();
                return;
            }
        }
        throw new AssertionError("the policy is not listed: " + listed);
    }

    /** Of the year 2018, which binds 2020: the projects that carry the policy out get no budget, and stay its projects. */
    private void cancelledByEvaluation() {
        Subject evaluated = Subject.policy(policyCode, 2018);
        LocalDate day = LocalDate.of(2019, 5, 6);
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends(
                        "result-application",
                        evaluated,
                        day,
                        new ApplicationDecided(
                                evaluated,
                                "HQ",
                                Basis.SELF_EVALUATION,
                                1,
                                null,
                                2020,
                                null,
                                null,
                                false,
                                "纪要9号",
                                day,
                                List.of(code)));
        assertThat(did(409, as("general-secretariat", "HQ").put(policy + "/projects", "{\"projects\": []}"))
                        .problem())
                .isEqualTo("policy-cancelled-by-evaluation");
        for (Answer refused : List.of(
                did(409, officer().post(project + "/budget-application", AMOUNT)),
                did(409, planning().post(project + "/budget-arrangement", AMOUNT)))) {
            assertThat(refused.json("errors").findValuesAsString("code")).contains("cancelled-with-its-policy");
        }
    }

    @Test
    @DisplayName("is, of the department, called for from the headquarters only")
    void ofTheDepartment() {
        did(201, planning().post("/api/goals/units", unit(unit, "驻外办", "OUT_OF_TOWN_OFFICE", "FULL")));
        String call = """
            {"name": "上海市人民政府合作交流办公室", "unitCode": "%s", "division": "综合秘书处", "officerId": "project-officer@HQ",
             "officerName": "王怀安"}\
            """;
        String department = "/api/goals/departments/HZB/2020/whole";
        assertThat(did(422, planning().put(department, call.formatted(unit))).problem())
                .isEqualTo("department-written-by-headquarters");
        did(201, planning().put(department, call.formatted("HQ").replace("合作交流办公室", "合作办")));
        did(201, planning().put(department, call.formatted("HQ")));
        assertThat(did(422, planning().put(department.replace("HZB", unit), call.formatted("HQ")))
                        .problem())
                .isEqualTo("department-unknown");
        did(200, officer().put("/api/goals/departments/HZB/2020/goal", wholeGoal("1864000.00")));
    }

    @Test
    @DisplayName("is written by its successor from the day on which another person answers for it")
    void changesHands() {
        callsForTheWhole();
        String successor = """
            {"staffId": "disclosure-officer@%s", "name": "周接任", "from": "2019-10-15", "reason": "轮岗。"}\
            """.formatted(unit);
        Answer appointed = did(200, as("unit-head", unit).post(whole + "/officer", successor));
        assertThat(step(as("disclosure-officer", unit).after(appointed))).isEqualTo("WRITE");
        assertThat(step(as("project-officer", unit))).isEmpty();
        assertThat(did(403, as("project-officer", unit).put(whole + "/goal", wholeGoal("1864000.00")))
                        .problem())
                .isEqualTo("not-the-officer-in-charge");

        did(201, as("general-secretariat", "HQ").post("/api/goals/policies", proposalOfPolicy()));
        Answer handedOver = did(200, planning().post(policy + "/officer", successor.replace("@" + unit, "@HQ")));
        assertThat(did(403, officer().put(policy + "/goal", goal("20"))).problem())
                .isEqualTo("not-the-officer-in-charge");
        assertThat(did(200, planning().after(handedOver).get("/api/goals/policies?year=2020"))
                        .body())
                .contains("周接任");
        assertThat(did(404, planning().post("/api/goals/departments/NONE/2020/officer", successor))
                        .problem())
                .isEqualTo("whole-goal-not-called");
    }

    @Test
    @DisplayName("is found in the document of the API by the parts of its address")
    void isInTheDocument() {
        var paths = did(200, planning().get("/api/goals/openapi")).json("paths");
        var parameters = paths.get("/api/goals/{subjects}/{code}/{year}/goal").at("/get/parameters");
        assertThat(parameters
                        .valueStream()
                        .filter(parameter -> parameter.get("in").asString().equals("path"))
                        .map(parameter -> parameter.get("name").asString()))
                .containsExactlyInAnyOrder("subjects", "code", "year");
        assertThat(parameters.findValuesAsString("name")).doesNotContain("subject", "kind", "budgetYear");
    }

    private Api as(String role, String of) {
        return stranger().as(role, of);
    }

    private Answer callsForTheWhole() {
        did(201, planning().post("/api/goals/units", unit(unit, "驻外办", "OUT_OF_TOWN_OFFICE", "FULL")));
        did(200, planning().post("/api/goals/organisation/" + unit + "/posts", post("UNIT_HEAD", null, unit)));
        return did(201, planning().put(whole + "/whole", """
            {"name": "驻外办", "division": "秘书处", "officerId": "project-officer@%s", "officerName": "高立言"}\
            """.formatted(unit)));
    }

    /** The step of the whole goal that waits for somebody; empty if none does. */
    private String step(Api somebody) {
        List<String> steps = did(200, somebody.get("/api/goals/to-dos")).json().findValuesAsString("step");
        return steps.isEmpty() ? "" : steps.getFirst();
    }

    /** The step of the subject with this code that waits for somebody; empty if none does. */
    private static String stepOf(String code, Api somebody) {
        for (var item : did(200, somebody.get("/api/goals/to-dos?limit=200")).json()) {
            if (item.at("/subject/code").asString().equals(code)) {
                return item.get("step").asString();
            }
        }
        return "";
    }

    private static String reply() {
        return "{\"document\": \"沪合办〔2019〕9号\", \"approvedOn\": \"2019-10-15\", \"amount\": \"2864000.00\"}";
    }

    private String proposalOfPolicy() {
        return """
            {"policyCode": "%s", "budgetYear": 2020, "name": "援外地人才培训补助政策", "unitCode": "HQ", "division": "综合秘书处",
             "businessDivision": "对口支援处", "officerId": "project-officer@HQ", "officerName": "王怀安", "amount": "2864000.00",
             "projects": [],
             "profile": {"fromYear": 2020, "toYear": 2020, "recurrent": true, "overview": "补助培训。", "policyBasis": "沪委发〔2019〕12号",
               "procedure": "主任办公会审定。", "safeguards": "项目管理办法。"}}
            """.formatted(policyCode);
    }

    private static String wholeGoal(String basic) {
        String plain = goal("20");
        return plain.substring(0, plain.lastIndexOf('}')) + """
            , "whole": {"functions": "政务联络。", "structure": "秘书处、业务处。", "posts": 12, "staff": 11,
              "basicExpenditure": "%s", "projectExpenditure": "1000000.00",
              "tasks": [{"name": "政务联络", "content": "对接在京单位。", "appropriation": "1000000.00", "other": "0",
                "projects": []}],
              "goals": [{"text": "联络顺畅", "tasks": ["政务联络"]}]}}
            """.formatted(basic);
    }
}
