package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The reply of Tuesday 15 October 2019 brings 64,000 less; ten working days later is the 29th. */
@DisplayName("The revision to the approved amount")
class RevisionIT extends GoalsIT {

    private static final String REPLY = """
        {"document": "沪财预〔2019〕88号", "approvedOn": "2019-10-15", "amount": "2800000.00"}\
        """;

    @Test
    @DisplayName(
            "waits for the officer after a reply with another amount, and is concluded by planning and finance alone")
    void afterAReply() {
        broughtToTheBudget();
        did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        Answer approved = did(200, planning().post(project + "/goal/reply", REPLY));
        JsonNode task = task(officer().after(approved));
        assertThat(task.get("step").asString()).isEqualTo("REVISE");
        assertThat(task.get("due").asString()).isEqualTo("2019-10-29");
        assertThat(task(officer().on(LocalDate.of(2019, 10, 30))).get("light").asString())
                .isEqualTo("RED");
        assertThat(did(200, planning().get(project + "/goal/trail")).json().findValuesAsString("step"))
                .endsWith("APPROVED", "REVISION_ORDERED");

        Answer requested = did(200, officer().post(project + "/goal/adjustment", """
            {"goal": %s, "reason": "按批复数修订。"}\
            """.formatted(
                        goal("20").replace("2864000.00", "2800000.00"))));
        assertThat(task(officer().after(requested)).isMissingNode()).isTrue();
        Answer confirmed = did(200, head().post(project + "/goal/confirmation", confirmationAfter(requested)));
        assertThat(task(planning().after(confirmed)).get("step").asString()).isEqualTo("CONCLUDE");
        Answer adjusted = did(200, planning().post(project + "/goal/conclusion", conclusion("EXCELLENT", "")));

        assertThat(task(officer().after(adjusted)).isMissingNode()).isTrue();
        Answer read = did(200, planning().after(adjusted).get(project + "/goal"));
        assertThat(read.json("approvedVersion").asInt()).isEqualTo(2);
        assertThat(read.json("content/funding/appropriation").asString()).isEqualTo("2800000.00");
    }

    @Test
    @DisplayName("waits in the same way after finance's own document, and comes back where the wish is taken back")
    void afterTheDocumentOfFinance() {
        broughtToTheBudget();
        Answer arranged = did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        JsonNode reply = task(planning().after(arranged));
        assertThat(reply.get("step").asString()).isEqualTo("REPLY");
        assertThat(reply.get("due").asString()).isEqualTo("2020-03-15");
        financeApproves("沪财预〔2020〕8号", "2800000.00");
        await().untilAsserted(() ->
                assertThat(task(officer()).path("step").asString("")).isEqualTo("REVISE"));
        assertThat(task(officer()).get("due").asString()).isEqualTo("2020-02-24");

        Answer requested =
                did(200, officer().on(LocalDate.of(2020, 2, 12)).post(project + "/goal/adjustment", """
                    {"goal": %s, "reason": "按批复数修订。"}\
                    """.formatted(
                                goal("20").replace("2864000.00", "2800000.00"))));
        did(200, planning().after(requested).get(project + "/goal"));
        Answer withdrawn = did(200, officer().post(project + "/goal/withdrawal", null));
        assertThat(task(officer().after(withdrawn)).get("due").asString()).isEqualTo("2020-02-24");
        did(200, planning().on(LocalDate.of(2020, 2, 13)).post(project + "/goal/reminder", null));
    }

    /** What of this test's project waits for somebody; missing if nothing does. */
    private JsonNode task(Api somebody) {
        for (JsonNode item :
                did(200, somebody.get("/api/goals/to-dos?limit=200")).json()) {
            if (item.at("/subject/code").asString().equals(code)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }
}
