package org.jixiao.platform.eventlog;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of the log as it is stored, with its final position.
 *
 * @param position gapless from 0, given after commit, never changes
 * @param numberedAt when the position was given
 * @param stream the aggregate's stream, for example {@code goal:project/31000020T000000000001/2020}
 * @param sequence counts the stream's events from 0
 * @param payload the stored characters, a JSON object
 * @param metadata the stored characters, a JSON object
 * @param occurredAt the clock of the process that decided
 * @param storedAt the database's clock at the append
 * @param writtenBy the database role that appended
 */
public record PositionedEvent(
        long position,
        Instant numberedAt,
        UUID eventId,
        String aggregateType,
        String stream,
        long sequence,
        String payloadType,
        String payloadRevision,
        String payload,
        String metadata,
        Instant occurredAt,
        Instant storedAt,
        String writtenBy) {

    /** What stands in place of content that had to go under an order. No event that says something is written so. */
    private static final String REMOVED = "{}";

    /** Whether its content was removed under an order: what is left says that something happened, but not what. */
    public boolean isContentRemoved() {
        return isContentRemoved(payload);
    }

    static boolean isContentRemoved(String payload) {
        return payload.equals(REMOVED);
    }
}
