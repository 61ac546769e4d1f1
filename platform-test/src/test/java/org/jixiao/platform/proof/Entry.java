package org.jixiao.platform.proof;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An event in its place, as the database shows it.
 *
 * @param globalIndex Axon's, taken before the commit
 * @param amount what it adds to its account; null if it adds nothing
 * @param key the command's idempotency key; null if it has none
 * @param cause the event that it is the automation's reaction to; null if none
 * @param storedAt the server's clock at the insert
 * @param numberedAt the server's clock when it got its position
 */
record Entry(
        long position,
        UUID eventId,
        long globalIndex,
        String stream,
        long sequence,
        @Nullable BigDecimal amount,
        @Nullable String key,
        @Nullable UUID cause,
        Instant storedAt,
        Instant numberedAt) {

    private static final int PAGE = 2_000;

    private static final String AFTER = """
        select position, event_id, global_index, aggregate_id, sequence_number,
            (payload::jsonb ->> 'amount')::numeric as amount,
            metadata::jsonb ->> 'idempotencyKey' as key,
            (metadata::jsonb ->> 'causationId')::uuid as cause,
            stored_at, numbered_at
        from event_log.positioned_event where position > ? order by position\
        """;

    /** Everything after a position, in order, as of one moment. */
    static void readAfter(Connection log, long position, Consumer<Entry> reader) throws SQLException {
        log.setAutoCommit(false);
        try (PreparedStatement select = log.prepareStatement(AFTER)) {
            select.setFetchSize(PAGE);
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.accept(entry(row));
                }
            }
        }
        log.commit();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getLong("global_index"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getBigDecimal("amount"),
                row.getString("key"),
                row.getObject("cause", UUID.class),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getObject("numbered_at", OffsetDateTime.class).toInstant());
    }
}
