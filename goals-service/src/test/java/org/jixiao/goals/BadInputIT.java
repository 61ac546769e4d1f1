package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bad input changes nothing: ")
class BadInputIT extends GoalsIT {

    @Test
    @DisplayName("a body that is not JSON is malformed")
    void notJson() {
        Answer answer = did(400, officer().post("/api/goals/projects", "{\"projectCode\": "));
        assertThat(answer.problem()).isEqualTo("malformed-json");
        assertThat(events()).isZero();
    }

    @Test
    @DisplayName("a field that nobody knows is named")
    void unknownField() {
        Answer answer = did(
                400,
                officer()
                        .post(
                                "/api/goals/projects",
                                proposal("项目").replace("\"division\"", "\"colour\": \"red\", \"division\"")));
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.json("errors/0/code").asString()).isEqualTo("unknown-field");
        assertThat(answer.json("errors/0/field").asString()).isEqualTo("colour");
        assertThat(events()).isZero();
    }

    @Test
    @DisplayName("every field that is not well formed is named")
    void notWellFormed() {
        Answer answer = did(
                400,
                officer()
                        .post(
                                "/api/goals/projects",
                                proposal(" ")
                                        .replace("\"2864000.00\"", "\"-1.005\"")
                                        .replace(code, "X")));
        assertThat(answer.json("errors").findValuesAsString("field"))
                .contains("name", "requestedAmount", "projectCode");
    }

    @Test
    @DisplayName("a missing weight is named by its path")
    void missingWeight() {
        propose();
        Answer answer = did(400, officer().put(project + "/goal", goal("20").replaceFirst("\"weight\": \"20\", ", "")));
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.json("errors/0/field").asString()).isEqualTo("indicators[0].weight");
        assertThat(events()).isOne();
    }

    @Test
    @DisplayName("weights that do not sum are told with both sums, and with everything else that is wrong")
    void wrongSums() {
        propose();
        did(200, officer().put(project + "/goal", goal("25").replace("\"QUALITY\"", "\"QUANTITY\"")));
        Answer answer = did(422, officer().post(project + "/goal/submission", null));

        assertThat(answer.json("errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("weights-do-not-sum-to-total", "quality-indicator-missing");
        assertThat(answer.json("errors/0/field").asString()).isEqualTo("indicators");
        assertThat(answer.json("errors/0/detail").asString()).contains("95", "90");
        assertThat(events()).isEqualTo(2);
    }

    @Test
    @DisplayName("a project that nobody proposed is not found, in the reader's language")
    void unknownProject() {
        Answer answer = did(404, officer().language("en").put(project + "/goal", goal("20")));
        assertThat(answer.problem()).isEqualTo("subject-not-found");
        assertThat(answer.json("title").asString()).isEqualTo("There is no such subject");
        assertThat(did(404, planning().get(project)).json("title").asString()).isEqualTo("没有该项目");
        assertThat(events()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/api/goals/projects/X/2020", "/api/goals/projects/31000020T000000000001/20"})
    @DisplayName("an address that names no project is not well formed")
    void malformedAddress(String address) {
        assertThat(did(400, planning().get(address)).problem()).isEqualTo("invalid-input");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "projects/X/2020, code-malformed, code",
        "policies/P1/2020, code-malformed, code",
        "units/BJ/20, year-malformed, year",
        "departments/a_b/2020, code-malformed, code"
    })
    @DisplayName("an address that names no subject of a goal says which part is wrong")
    void malformedSubject(String address, String problem, String field) {
        Answer answer = did(422, planning().get("/api/goals/" + address + "/goal"));
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json("errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    @DisplayName("a goal that is submitted twice is a conflict")
    void duplicateSubmission() {
        propose();
        did(200, draft("20"));
        did(200, officer().post(project + "/goal/submission", null));
        long before = events();

        Answer answer = did(409, officer().post(project + "/goal/submission", null));
        assertThat(answer.problem()).isEqualTo("goal-already-submitted");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @DisplayName("a change that rests on an older version is stale")
    void staleVersion() {
        propose();
        did(200, draft("20"));

        Answer answer = did(412, officer().ifMatch(7).put(project + "/goal", goal("25")));
        assertThat(answer.problem()).isEqualTo("stale-version");
        assertThat(events()).isEqualTo(2);
    }

    @Test
    @DisplayName("a role that may not do this is turned away")
    void missingRole() {
        propose();
        assertThat(did(403, officer().post(project + "/library-admission", null))
                        .problem())
                .isEqualTo("access-denied");
        assertThat(did(403, stranger().as("finance-system", "").get(project)).problem())
                .isEqualTo("access-denied");
        assertThat(events()).isOne();
    }

    @Test
    @DisplayName("an officer of another unit is turned away")
    void anotherUnit() {
        propose();
        Answer answer = did(403, stranger().as("project-officer", "BJ").put(project + "/goal", goal("20")));
        assertThat(answer.problem()).isEqualTo("subject-of-another-unit");
        assertThat(events()).isOne();
    }

    @Test
    @DisplayName("an officer of another unit asks for no budget, whatever the project still needs")
    void anotherUnitsBudget() {
        propose();
        String application = project + "/budget-application";
        Answer officer = did(403, stranger().as("project-officer", "BJ").post(application, AMOUNT));
        assertThat(officer.problem()).isEqualTo("project-of-another-unit");
        Answer planning = did(409, stranger().as("planning-finance", "BJ").post(application, AMOUNT));
        assertThat(planning.problem()).isEqualTo("project-not-in-library");
        assertThat(events()).isOne();
    }

    @Test
    @DisplayName("nobody, and a token of another issuer, are unknown here")
    void unknownCaller() {
        String body = proposal("项目");
        did(401, stranger().post("/api/goals/projects", body));
        try (TestIssuer other = TestIssuer.start()) {
            did(401, stranger().bearer(other.token("project-officer", "HQ")).post("/api/goals/projects", body));
        }
        assertThat(events()).isZero();
    }
}
