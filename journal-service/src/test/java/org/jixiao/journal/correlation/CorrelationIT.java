package org.jixiao.journal.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What followed from one request")
class CorrelationIT extends RunningJournal {

    private void appends(String eventId, String metadata) throws SQLException {
        try (Connection log = database().asLog("goals");
                PreparedStatement append = log.prepareStatement("""
                    insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                        payload_revision, payload, metadata, occurred_at)
                    values (?::uuid, 'goal', 'goal:' || ?, 0, 'goals.goal-approved', '1', '{}', ?, now())\
                    """)) {
            append.setString(1, eventId);
            append.setString(2, eventId);
            append.setString(3, metadata);
            append.executeUpdate();
        }
    }

    @Test
    @DisplayName("is shown in order, each event with the one that caused it, and nothing else")
    void isShown() throws SQLException {
        String cause = "00000000-0000-4000-8000-000000000001";
        String effect = "00000000-0000-4000-8000-000000000002";
        appends(cause, "{\"correlationId\": \"wish-1\"}");
        appends(effect, "{\"correlationId\": \"wish-1\", \"causationId\": \"" + cause + "\"}");
        appends("00000000-0000-4000-8000-000000000003", "{\"correlationId\": \"wish-2\"}");
        livesIn(freshProject());

        Answer answer = auditor().get("/api/journal/correlations/wish-1");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json("events")).hasSize(2);
        assertThat(answer.json("events/0/eventId").asString()).isEqualTo(cause);
        assertThat(answer.json("events/0/causationId").isMissingNode()).isTrue();
        assertThat(answer.json("events/1/eventId").asString()).isEqualTo(effect);
        assertThat(answer.json("events/1/causationId").asString()).isEqualTo(cause);
        assertThat(answer.json("next").isMissingNode()).isTrue();
        Answer first = auditor().get("/api/journal/correlations/wish-1?limit=1");
        Answer rest = auditor().get(first.json("next").asString());
        assertThat(first.json("events")).hasSize(1);
        assertThat(rest.json("events")).hasSize(1);
        assertThat(rest.json("events/0/eventId").asString()).isEqualTo(effect);
        assertThat(readings("correlation wish-1"))
                .containsExactly(
                        "auditor@ as of " + answer.json("events/1/position").asLong(),
                        "auditor@ as of " + first.json("events/0/position").asLong(),
                        "auditor@ as of " + answer.json("events/1/position").asLong());
    }

    @Test
    @DisplayName("is nothing where the history knows no such request, and is for auditors only")
    void unknown() {
        assertThat(auditor().get("/api/journal/correlations/never").problem()).isEqualTo("correlation-not-found");
        assertThat(stranger()
                        .as("project-officer", "31000001")
                        .get("/api/journal/correlations/test")
                        .status())
                .isEqualTo(403);
    }
}
