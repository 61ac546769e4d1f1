package org.jixiao.journal.webhook;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.journal.feed.CloudEvent;
import org.jixiao.platform.eventlog.EventLogStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each webhook has come. Several processes share it: each takes up what no other one holds. */
@Component
class WebhookTable {

    private static final String TAKE = """
        update webhook set held_by = gen_random_uuid(), held_until = clock_timestamp() + make_interval(secs => :hold)
        where webhook_id in (select webhook_id from webhook
            where standing = 'ACTIVE' and next_attempt_at <= clock_timestamp() and held_until < clock_timestamp()
                and cursor_position < :head
            order by next_attempt_at limit :most for update skip locked)
        returning webhook_id, client, held_by, url, types, secret, cursor_position, failures, last_failure\
        """;

    private final JdbcClient state;

    WebhookTable(@EventLogStore JdbcClient state) {
        this.state = state;
    }

    /** Takes up webhooks for which there is something behind their cursors. */
    List<Webhook> take(long head, int most, Duration hold) {
        return state.sql(TAKE)
                .param("head", head)
                .param("most", most)
                .param("hold", hold.toSeconds())
                .query((row, _) -> webhook(row))
                .list();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("webhook_id", UUID.class),
                row.getString("client"),
                row.getObject("held_by", UUID.class),
                URI.create(row.getString("url")),
                types(row.getArray("types")),
                new Secret(row.getString("secret")),
                row.getLong("cursor_position"),
                row.getInt("failures"),
                row.getString("last_failure"));
    }

    static Set<String> types(Array types) throws SQLException {
        return Set.of((String[]) types.getArray());
    }

    /** Keeps it for one more attempt; not where it was paused, set back or removed meanwhile. */
    boolean holdOn(Webhook webhook, Duration hold) {
        return of(webhook, "set held_until = clock_timestamp() + make_interval(secs => :hold)")
                        .param("hold", hold.toSeconds())
                        .update()
                == 1;
    }

    void letGo(Webhook webhook) {
        of(webhook, "set held_by = null, held_until = '-infinity'").update();
    }

    /** Everything up to here is delivered, or put aside. */
    void moveTo(Webhook webhook, long position) {
        of(webhook, "set cursor_position = :position, failures = 0, last_failure = null")
                .param("position", position)
                .update();
    }

    /** It may not be delivered to. That is no failure of the next event, which waits for as long as it takes. */
    void rest(Webhook webhook, String why, Duration wait) {
        of(webhook, "set last_failure = :why, next_attempt_at = clock_timestamp() + make_interval(secs => :wait)")
                .param("why", why)
                .param("wait", wait.toMillis() / 1000.0)
                .update();
    }

    void failed(Webhook webhook, int failures, String why, Duration wait) {
        of(
                        webhook,
                        "set failures = :failures, last_failure = :why,"
                                + " next_attempt_at = clock_timestamp() + make_interval(secs => :wait)")
                .param("failures", failures)
                .param("why", why)
                .param("wait", wait.toMillis() / 1000.0)
                .update();
    }

    void gone(Webhook webhook) {
        of(webhook, "set standing = 'GONE'").update();
    }

    void putAside(Webhook webhook, CloudEvent event, String why) {
        state.sql("""
            insert into webhook_dead_letter (webhook_id, position, event_id, type, failure)
            select webhook_id, :position, :event, :type, :why from webhook where webhook_id = :id and held_by = :by
            on conflict (webhook_id, position) do update set failure = excluded.failure, dead_since = clock_timestamp()\
            """)
                .param("id", webhook.id())
                .param("by", webhook.hold())
                .param("position", event.sequenceNumber())
                .param("event", event.id())
                .param("type", event.type())
                .param("why", why)
                .update();
        moveTo(webhook, event.sequenceNumber());
    }

    private JdbcClient.StatementSpec of(Webhook webhook, String change) {
        return state.sql("update webhook " + change
                        + " where webhook_id = :id and held_by = :by and standing = 'ACTIVE'")
                .param("id", webhook.id())
                .param("by", webhook.hold());
    }
}
