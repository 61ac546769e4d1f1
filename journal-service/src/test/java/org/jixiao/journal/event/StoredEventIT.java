package org.jixiao.journal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored event")
class StoredEventIT extends RunningJournal {

    @Test
    @DisplayName("is shown character by character, so that its digests can be computed; its salt stays inside")
    void isShownAsStored() throws SQLException, NoSuchAlgorithmException {
        long position = livesIn(freshProject());

        Answer answer = auditor().get("/api/journal/events/" + position);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json("payloadText").asString()).isEqualTo(stored("payload", position));
        assertThat(answer.json("metadataText").asString()).isEqualTo(stored("metadata", position));
        assertThat(answer.json("event/payloadSha256").asString()).isEqualTo(sha256(stored("payload", position)));
        assertThat(answer.json("event/metadataSha256").asString()).isEqualTo(sha256(stored("metadata", position)));
        assertThat(answer.body()).doesNotContain("salt");
    }

    @Test
    @DisplayName("whose metadata lacks what every service writes is shown all the same")
    void isShownHoweverOdd() throws SQLException {
        try (Connection log = database().asLog("goals");
                Statement statement = log.createStatement()) {
            statement.executeUpdate("""
                insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                    payload_revision, payload, metadata, occurred_at)
                values (gen_random_uuid(), 'odd', 'odd:1', 0, 'goals.never-registered', '7', '{"x": 1.10}',
                    '{"actor": {"id": 5}, "businessDate": null}', now())\
                """);
        }
        long position = livesIn(freshProject()) - 1;

        Answer answer = auditor().get("/api/journal/events/" + position);

        assertThat(answer.json("event/storedName").asString()).isEqualTo("goals.never-registered");
        assertThat(answer.json("event/revision").asString()).isEqualTo("7");
        assertThat(answer.body()).contains("\"payload\":{\"x\": 1.10}");
        assertThat(answer.json("event/businessDate").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("that does not exist yet is not there, and only auditors may look")
    void isNotThereYet() {
        Answer answer = auditor().get("/api/journal/events/999999999");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("event-not-found");
        assertThat(auditor().get("/api/journal/events/-1").status()).isEqualTo(400);
        assertThat(stranger()
                        .as("planning-finance", "")
                        .get("/api/journal/events/0")
                        .status())
                .isEqualTo(403);
    }

    private String stored(String column, long position) throws SQLException {
        try (Connection log = database().asLog("journal");
                Statement statement = log.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + column + " from event_log.positioned_event where position = " + position)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
