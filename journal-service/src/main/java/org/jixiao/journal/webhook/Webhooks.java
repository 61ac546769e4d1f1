package org.jixiao.journal.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The webhooks of a client, as the client manages them. */
@Component
class Webhooks {

    private static final String SHOWN = """
        select w.*, (select count(*) from webhook_dead_letter d where d.webhook_id = w.webhook_id) as dead_letters
        from webhook w where client = :client\
        """;

    private final JdbcClient state;

    Webhooks(@EventLogStore JdbcClient state) {
        this.state = state;
    }

    /**
     * A webhook as its client sees it; the secret was shown once.
     *
     * @param types stored names of the events that are delivered
     * @param cursor everything up to this position was delivered, or is among the dead letters
     * @param failures how often the next event failed
     * @param lastFailure why the next event was not taken, or why none may be sent: the code of a refusal
     * @param nextAttemptAt when it is tried again, where there is a last failure
     */
    record Shown(
            UUID id,
            String url,
            Set<String> types,
            Standing standing,
            long cursor,
            int failures,
            @Nullable String lastFailure,
            @Nullable Instant nextAttemptAt,
            long deadLetters,
            Instant createdAt) {}

    enum Standing {
        ACTIVE,
        /** The client stopped it. */
        PAUSED,
        /** The receiver answered 410. */
        GONE
    }

    /** An event that could not be delivered in all its attempts. */
    record DeadLetter(long position, UUID eventId, String type, String failure, Instant deadSince) {}

    void add(UUID id, String client, URI url, Set<String> types, Secret secret, long after) {
        state.sql("""
            insert into webhook (webhook_id, client, url, types, secret, cursor_position)
            values (:id, :client, :url, :types, :secret, :after)\
            """)
                .param("id", id)
                .param("client", client)
                .param("url", url.toString())
                .param("types", types.stream().sorted().toArray(String[]::new))
                .param("secret", secret.text())
                .param("after", after)
                .update();
    }

    List<Shown> of(String client) {
        return state.sql(SHOWN + " order by created_at, webhook_id")
                .param("client", client)
                .query((row, _) -> shown(row))
                .list();
    }

    Optional<Shown> find(String client, UUID id) {
        return state.sql(SHOWN + " and webhook_id = :id")
                .param("client", client)
                .param("id", id)
                .query((row, _) -> shown(row))
                .optional();
    }

    private static Shown shown(ResultSet row) throws SQLException {
        String lastFailure = row.getString("last_failure");
        return new Shown(
                row.getObject("webhook_id", UUID.class),
                row.getString("url"),
                WebhookTable.types(row.getArray("types")),
                Standing.valueOf(row.getString("standing")),
                row.getLong("cursor_position"),
                row.getInt("failures"),
                lastFailure,
                lastFailure == null
                        ? null
                        : row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                row.getLong("dead_letters"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    List<DeadLetter> deadLetters(UUID id) {
        return state.sql("select * from webhook_dead_letter where webhook_id = :id order by position limit 1000")
                .param("id", id)
                .query((row, _) -> new DeadLetter(
                        row.getLong("position"),
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getString("failure"),
                        row.getObject("dead_since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whatever delivers to it now lets go of it. */
    void set(UUID id, Standing standing) {
        change(id, "standing = :standing, failures = 0, last_failure = null, next_attempt_at = clock_timestamp()")
                .param("standing", standing.name())
                .update();
    }

    /** Everything behind the position is delivered once more, and with it what lies among the dead letters behind it. */
    void setBack(UUID id, long after) {
        change(id, "cursor_position = :after, failures = 0, last_failure = null, next_attempt_at = clock_timestamp()")
                .param("after", after)
                .update();
        state.sql("delete from webhook_dead_letter where webhook_id = :id and position > :after")
                .param("id", id)
                .param("after", after)
                .update();
    }

    private JdbcClient.StatementSpec change(UUID id, String change) {
        return state.sql("update webhook set held_by = null, held_until = '-infinity', " + change
                        + " where webhook_id = :id")
                .param("id", id);
    }

    void remove(UUID id) {
        state.sql("delete from webhook where webhook_id = :id").param("id", id).update();
    }
}
