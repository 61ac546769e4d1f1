package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("goals")
@DisplayName("A delegate, over HTTP")
class DelegationIT extends GoalsIT {

    @BeforeEach
    void prepareThePosts() {
        did(201, planning().post("/api/goals/units", unit("BJ", "驻北京办事处", "OUT_OF_TOWN_OFFICE", "FULL")));
        did(200, planning().post("/api/goals/organisation/BJ/posts", post("DIVISION_HEAD", "业务处", "BJ")));
        did(200, planning().post("/api/goals/organisation/BJ/posts", post("UNIT_HEAD", null, "BJ")));
        did(200, planning().post("/api/goals/organisation/HQ/posts", """
            {"post": "DIVISION_HEAD", "division": "研究室", "staffId": "lin", "name": "林处长", "acting": false,
             "from": "2019-01-01", "documentNumber": "沪人〔2019〕1号"}\
            """));
    }

    @Test
    @DisplayName("finds on the list what waits for the head, does it, and is named with whom it was done for")
    void doesTheWorkOfTheHead() {
        Api delegate = stranger().as("disclosure-officer", "HQ");
        Answer delegated = did(200, planning().post("/api/goals/organisation/HQ/delegations", """
            {"post": "DIVISION_HEAD", "division": "研究室", "staffId": "lin", "delegateId": "disclosure-officer@HQ",
             "delegateName": "杨科长", "from": "2019-10-15", "until": "2019-10-20", "steps": ["OPINION"],
             "documentNumber": "沪合办人〔2019〕7号"}\
            """));
        Answer listed =
                did(200, planning().after(delegated).get("/api/goals/organisation/HQ/delegations?on=2019-10-16"));
        assertThat(listed.json("0/holder/name").asString()).isEqualTo("林处长");
        assertThat(listed.json("0/delegate/staffId").asString()).isEqualTo("disclosure-officer@HQ");
        propose();
        did(200, draft("20"));
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        Answer confirmed = did(200, head().post(project + "/goal/confirmation", confirmationAfter(submitted)));

        JsonNode waiting = waiting(confirmed, delegate);
        assertThat(waiting.get("step").asString()).isEqualTo("OPINION");
        assertThat(waiting.get("holder").asString()).isEqualTo("research-office");
        assertThat(waiting.get("onBehalfOf").asString()).isEqualTo("林处长");
        Answer given = did(200, delegate.post(project + "/goal/opinions", agreement("research-office")));

        assertThat(waiting(given, delegate).isMissingNode()).isTrue();
        JsonNode trail =
                did(200, planning().after(given).get(project + "/goal/trail")).json();
        assertThat(trail.findValuesAsString("onBehalfOf")).contains("林处长");
        assertThat(trail.findValuesAsString("person")).contains("杨科长");
        assertThat(did(200, planning().after(given).get("/api/goals/people"))
                        .json()
                        .valueStream()
                        .map(person -> person.get("staffId").asString() + " "
                                + person.get("name").asString()))
                .contains("lin 林处长", "disclosure-officer@HQ 杨科长");
        JsonNode opinion = did(200, planning().get(project + "/goal")).json("opinions/0");
        assertThat(opinion.get("delegate").asString()).isEqualTo("杨科长");
        assertThat(opinion.get("onBehalfOf").asString()).isEqualTo("林处长");

        did(200, planning().post("/api/goals/organisation/HQ/delegations/end", """
            {"post": "DIVISION_HEAD", "division": "研究室", "staffId": "lin", "from": "2019-10-15"}\
            """));
        assertThat(did(403, delegate.post(project + "/goal/opinions", agreement("research-office")))
                        .problem())
                .isEqualTo("seat-filled-by-others");
    }

    @Test
    @DisplayName("of an office confirms before the truth confirmation, which stays with the head, and leads then")
    void standsInInAnOffice() {
        Api delegate = stranger().as("disclosure-officer", "BJ");
        Api divisionHead = stranger().as("division-head", "BJ");
        Api unitHead = stranger().as("unit-head", "BJ");
        did(200, divisionHead.post("/api/goals/organisation/BJ/delegations", delegation("DIVISION_HEAD", "\"业务处\"")));
        did(200, unitHead.post("/api/goals/organisation/BJ/delegations", delegation("UNIT_HEAD", "null")));
        assertThat(did(
                                403,
                                stranger()
                                        .as("unit-finance", "BJ")
                                        .post(
                                                "/api/goals/organisation/BJ/delegations",
                                                delegation("UNIT_HEAD", "null")))
                        .problem())
                .isEqualTo("delegated-by-the-holder-only");
        Answer submitted = submittedByBeijing();
        String confirmation = confirmationAfter(submitted);

        assertThat(waiting(submitted, delegate).get("onBehalfOf").asString()).isEqualTo("李处长");
        Answer confirmed = did(200, delegate.post(project + "/goal/confirmation", confirmation));
        assertThat(waiting(confirmed, delegate).isMissingNode()).isTrue();
        assertThat(did(403, delegate.post(project + "/goal/confirmation", confirmation))
                        .problem())
                .isEqualTo("truth-confirmed-by-no-delegate");
        did(200, unitHead.post(project + "/goal/confirmation", confirmation));
        Answer agreed = did(
                200, stranger().as("unit-finance", "BJ").post(project + "/goal/opinions", agreement("unit-finance")));
        assertThat(waiting(agreed, delegate).get("step").asString()).isEqualTo("CONCLUDE");
        Answer passed = did(200, delegate.post(project + "/goal/conclusion", conclusion("EXCELLENT", "")));

        assertThat(did(200, planning().after(passed).get(project + "/goal/trail"))
                        .json()
                        .findValuesAsString("onBehalfOf"))
                .contains("李处长");
        assertThat(did(200, planning().get(project + "/goal")).json("status").asString())
                .isEqualTo("PASSED");
        assertThat(did(200, planning().with("Accept", "application/pdf").get(project + "/goal/forms/review"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("is of the same unit: whoever holds a post in another one only is refused, in the days of that post")
    void isOfTheSameUnit() {
        Answer filled = did(200, planning().post("/api/goals/organisation/BJ/posts", """
            {"post": "DIVISION_HEAD", "division": "接待处", "staffId": "he", "name": "何处长", "acting": false,
             "from": "2019-12-10", "documentNumber": "沪人〔2019〕9号"}\
            """));
        String delegation = """
            {"post": "DIVISION_HEAD", "division": "研究室", "staffId": "lin", "delegateId": "he",
             "delegateName": "何处长", "from": "2019-12-01", "until": "%s", "steps": ["OPINION"],
             "documentNumber": "沪合办人〔2019〕7号"}\
            """;
        Answer refused = did(
                422,
                planning()
                        .after(filled)
                        .post("/api/goals/organisation/HQ/delegations", delegation.formatted("2019-12-12")));
        assertThat(refused.problem()).isEqualTo("delegate-of-another-unit");
        assertThat(refused.json("errors/0/field").asString()).isEqualTo("delegateId");
        did(200, planning().post("/api/goals/organisation/HQ/delegations", delegation.formatted("2019-12-09")));
    }

    @Test
    @DisplayName("is found in the same rows when the lists are rebuilt beside")
    void givesTheSameRows() {
        did(200, planning().get("/api/goals/organisation/HQ/delegations"));
        Answer report = did(
                200,
                stranger()
                        .as("system-administrator", "HQ")
                        .post("/api/goals/admin/processors/goals-post-list/rebuild", null));
        assertThat(report.json("differences").asLong()).isZero();
    }

    private static String delegation(String post, String division) {
        return """
            {"post": "%s", "division": %s, "staffId": "%s@BJ", "delegateId": "disclosure-officer@BJ",
             "delegateName": "杨科长", "from": "2019-10-15", "until": "2019-10-20",
             "steps": ["CONFIRMATION", "CONCLUSION"], "documentNumber": null}\
            """.formatted(post, division, post.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Answer submittedByBeijing() {
        Api officer = stranger().as("project-officer", "BJ");
        did(
                201,
                officer.post(
                        "/api/goals/projects",
                        proposal("驻地服务").replace("\"HQ\"", "\"BJ\"").replace("对口支援处", "业务处")));
        did(200, officer.put(project + "/goal", goal("20")));
        return did(200, officer.post(project + "/goal/submission", null));
    }

    /** What of this test's project waits for somebody; missing if nothing does. */
    private JsonNode waiting(Answer after, Api somebody) {
        for (JsonNode item : did(200, somebody.after(after).get("/api/goals/to-dos?limit=200"))
                .json()) {
            if (item.at("/subject/code").asString().equals(code)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }
}
