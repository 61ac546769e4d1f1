package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
@DisplayName("A hand-over list, over HTTP")
class HandOverIT extends GoalsIT {

    private static final String LAST_DAY = "?on=2019-10-31";

    /** As the proposals of these tests have it. */
    private static final String OFFICER = "project-officer@HQ";

    @BeforeEach
    void prepareTheDivisions() {
        did(200, planning().post("/api/goals/organisation/HQ/posts", """
            {"post": "DIVISION_HEAD", "division": "综合秘书处", "staffId": "qin", "name": "秦处长", "acting": false,
             "from": "2019-01-01", "documentNumber": "沪人〔2019〕1号"}\
            """));
    }

    @Test
    @DisplayName("gives an officer's goals to who was named, else to the head")
    void ofAnOfficer() {
        Answer proposed = propose();
        JsonNode toTheHead = item(proposed, OFFICER, "GOAL");
        assertThat(toTheHead.get("by").asString()).isEqualTo("HEAD");
        assertThat(toTheHead.get("to").get("name").asString()).isEqualTo("李处长");
        assertThat(toTheHead.get("step").asString()).isEqualTo("WRITE");
        assertThat(toTheHead.get("due").asString()).isNotEmpty();

        Answer appointed = did(200, planning().post(project + "/officer", """
            {"staffId": "successor", "name": "周接任", "from": "2019-11-01", "reason": "轮岗"}\
            """));
        JsonNode handedOver = item(appointed, OFFICER, "GOAL");
        assertThat(handedOver.get("by").asString()).isEqualTo("SUCCESSOR");
        assertThat(handedOver.get("to").get("name").asString()).isEqualTo("周接任");
    }

    @Test
    @DisplayName("gives what a post had to confirm and to review, and what it delegated, to who holds it next")
    void ofPosts() {
        propose();
        did(200, draft("20"));
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        JsonNode confirmation = item(submitted, "division-head@HQ", "CONFIRMATION");
        assertThat(confirmation.get("step").asString()).isEqualTo("CONFIRM");
        assertThat(confirmation.get("by").asString()).isEqualTo("NOBODY");
        Answer confirmed = did(200, head().post(project + "/goal/confirmation", confirmationAfter(submitted)));

        did(200, planning().post("/api/goals/organisation/HQ/delegations", """
            {"post": "DIVISION_HEAD", "division": "综合秘书处", "staffId": "qin", "delegateId": "yang",
             "delegateName": "杨科长", "from": "2019-10-20", "until": "2019-12-31", "steps": ["OPINION"],
             "documentNumber": "沪合办人〔2019〕7号"}\
            """));
        Answer filled = did(200, planning().post("/api/goals/organisation/HQ/posts", """
            {"post": "DIVISION_HEAD", "division": "综合秘书处", "staffId": "wang", "name": "王处长", "acting": false,
             "from": "2019-11-01", "documentNumber": "沪人〔2019〕9号"}\
            """));
        did(200, planning().after(filled).get("/api/goals/organisation/HQ/posts"));

        JsonNode opinion = item(confirmed, "qin", "OPINION");
        assertThat(opinion.get("to").get("name").asString()).isEqualTo("王处长");
        assertThat(opinion.get("by").asString()).isEqualTo("SUCCESSOR");
        String list = did(200, planning().get("/api/goals/hand-overs/qin" + LAST_DAY))
                .json()
                .toString();
        assertThat(list).contains("DELEGATION", "ENDS", "杨科长", "2019-10-31");
        assertThat(did(200, planning().get("/api/goals/hand-overs/yang" + LAST_DAY))
                        .json()
                        .toString())
                .contains("RETURNS", "秦处长", "HOLDER");
    }

    @Test
    @DisplayName("is read by whoever leaves, in part by the heads of what is left, and by nobody else")
    void isNotForEverybody() {
        Answer proposed = propose();
        String list = "/api/goals/hand-overs/project-officer@HQ" + LAST_DAY;
        String ofAnOfficer =
                did(200, officer().after(proposed).get(list)).json().toString();
        assertThat(ofAnOfficer).contains(code);
        assertThat(did(200, head().get(list)).json().toString()).contains(code);
        assertThat(did(200, stranger().as("auditor", "HQ").get(list)).json().toString())
                .contains(code);

        did(201, planning().post("/api/goals/units", unit("BJ", "驻北京办事处", "OUT_OF_TOWN_OFFICE", "FULL")));
        Answer filled = did(200, planning().post("/api/goals/organisation/BJ/posts", post("UNIT_HEAD", null, "BJ")));
        Api elsewhere = stranger().as("unit-head", "BJ").after(filled);
        assertThat(did(200, elsewhere.get(list)).json().isEmpty()).isTrue();
        Answer refused = did(403, stranger().as("research-office", "HQ").get(list));
        assertThat(refused.json("errors/0/code").asString()).isEqualTo("hand-over-of-others");
        did(
                403,
                stranger()
                        .as("research-office", "HQ")
                        .with("Accept", "application/pdf")
                        .get("/api/goals/hand-overs/project-officer@HQ/form" + LAST_DAY));
    }

    @Test
    @DisplayName("is printed to be signed, also where nothing is open")
    void isPrinted() {
        propose();
        for (String type :
                List.of("application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
            did(200, planning().with("Accept", type).get("/api/goals/hand-overs/project-officer@HQ/form" + LAST_DAY));
            did(200, planning().with("Accept", type).get("/api/goals/hand-overs/nobody/form" + LAST_DAY));
        }
    }

    /** Of this test's project. */
    private JsonNode item(Answer after, String staffId, String what) {
        for (JsonNode item : did(200, planning().after(after).get("/api/goals/hand-overs/" + staffId + LAST_DAY))
                .json()) {
            if (item.get("what").asString().equals(what)
                    && item.get("subject").get("code").asString().equals(code)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }
}
