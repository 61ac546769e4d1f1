package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The goal goes into review on Tuesday 15 October 2019: the head has until the 18th, the seats until the 25th. */
@DisplayName("Reminders of goals")
@TestPropertySource(properties = "jixiao.reminders.interval=200ms")
class RemindersIT extends GoalsIT {

    private static final LocalDate FOUR_DAYS_LATE = LocalDate.of(2019, 10, 24);
    private static final LocalDate TEN_DAYS_LATE = LocalDate.of(2019, 11, 1);

    @Test
    @DisplayName("reach the holder of a step, and others once it is late, each once")
    void reachWhoIsConcerned() {
        submitted();
        assertThat(step(head().on(LocalDate.of(2019, 10, 15))).get("light").asString())
                .isEqualTo("GREEN");
        run(FOUR_DAYS_LATE);
        run(FOUR_DAYS_LATE);
        assertThat(kinds(head())).containsExactly("REMINDER");
        assertThat(kinds(planning())).isEmpty();
        JsonNode late = step(head().on(FOUR_DAYS_LATE));
        assertThat(late.get("due").asString()).isEqualTo("2019-10-18");
        assertThat(late.get("light").asString()).isEqualTo("RED");
        assertThat(late.get("escalatedTo").asString()).isEqualTo("division-head");

        run(TEN_DAYS_LATE);
        assertThat(kinds(head())).containsExactly("REMINDER", "REMINDER");
        assertThat(kinds(planning())).containsExactly("ESCALATION");
        assertThat(kinds(stranger().as("office-leader", "HQ"))).containsExactly("ESCALATION");
        assertThat(step(head().on(TEN_DAYS_LATE)).get("escalatedTo").asString()).isEqualTo("office-leader");
        did(403, planning().post("/api/goals/admin/reminder-runs", null));
    }

    @Test
    @DisplayName("are marked as read by each reader")
    void areMarkedAsRead() {
        submitted();
        run(TEN_DAYS_LATE);
        JsonNode notice = notices(planning()).getFirst();
        assertThat(notice.get("title").asString()).isEqualTo("对口支援项目管理与督查经费");
        String reading = "/api/goals/notices/" + notice.get("id").asLong() + "/reading";
        did(404, officer().post(reading, null));
        did(204, planning().post(reading, null));
        assertThat(did(200, planning().get("/api/goals/notices?unread=true&limit=200"))
                        .json()
                        .findValuesAsString("link"))
                .doesNotContain(project + "/goal");
        assertThat(notices(planning()).getFirst().get("read").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("by hand come at once, once a day for each step, and stand in the trail")
    void byHand() {
        submitted();
        did(403, officer().post(project + "/goal/reminder", null));
        Answer reminded = did(200, planning().post(project + "/goal/reminder", null));
        assertThat(did(409, planning().post(project + "/goal/reminder", null)).problem())
                .isEqualTo("reminded-today");
        await().untilAsserted(() -> assertThat(kinds(head())).containsExactly("BY_HAND"));
        Answer trail = did(200, planning().after(reminded).get(project + "/goal/trail"));
        assertThat(trail.json("2/outcome").asString()).isEqualTo("CONFIRM");
        assertThat(trail.json("2/roles").toString()).isEqualTo("[\"planning-finance\"]");
    }

    @Test
    @DisplayName("by hand go to many at once, and each says what came of it")
    void manyAtOnce() {
        submitted();
        String path = "/api/goals/goals/reminders";
        String body = "{\"subjects\": [\"project/%s/2020\", \"project/31000020T999999999998/2020\"]}".formatted(code);
        did(403, officer().post(path, body));
        Answer malformed = did(422, planning().post(path, body.replace("999999999998", "!")));
        assertThat(malformed.json("errors/0/field").asString()).isEqualTo("subjects[1]");
        Answer begun = did(202, planning().post(path, body));
        String run = "/api/goals/bulk-runs/" + begun.json("runId").asString();
        await().untilAsserted(() ->
                assertThat(planning().get(run).json("waiting").asInt()).isZero());
        assertThat(planning().get(run).json("done").asInt()).isEqualTo(1);
        assertThat(did(200, planning().get(run + "/items?outcome=REFUSED"))
                        .json("0/errors/0/code")
                        .asString())
                .isEqualTo("subject-not-found");
        assertThat(did(409, planning().post(project + "/goal/reminder", null)).problem())
                .isEqualTo("reminded-today");
    }

    @Test
    @DisplayName("say nothing of a classified project, and none can be given by hand")
    void sayNothingOfClassified() {
        did(201, secrecy().post("/api/goals/classified-projects", """
            {"projectCode": "%s", "budgetYear": 2020, "codeName": "涉密项目甲", "unitCode": "HQ", "total": null}\
            """.formatted(code)));
        assertThat(did(409, planning().post(project + "/goal/reminder", null)).problem())
                .isEqualTo("project-is-classified");
        run(TEN_DAYS_LATE);
        assertThat(notices(planning())).isEmpty();
    }

    private void submitted() {
        propose();
        did(200, draft("20"));
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        did(200, head().after(submitted).get("/api/goals/to-dos"));
    }

    private void run(LocalDate day) {
        did(200, stranger().as("system-administrator", "HQ").on(day).post("/api/goals/admin/reminder-runs", null));
    }

    private JsonNode step(Api somebody) {
        for (JsonNode item :
                did(200, somebody.get("/api/goals/to-dos?limit=200")).json()) {
            if (item.at("/subject/code").asString().equals(code)) {
                return item;
            }
        }
        throw new AssertionError("nothing of " + code + " waits");
    }

    /** Of this test's project, the newest first. */
    private List<JsonNode> notices(Api somebody) {
        List<JsonNode> own = new ArrayList<>();
        for (JsonNode notice :
                did(200, somebody.get("/api/goals/notices?limit=200")).json()) {
            if (notice.get("link").asString().equals(project + "/goal")) {
                own.add(notice);
            }
        }
        return own;
    }

    private List<String> kinds(Api somebody) {
        return notices(somebody).stream()
                .map(notice -> notice.get("kind").asString())
                .toList();
    }
}
