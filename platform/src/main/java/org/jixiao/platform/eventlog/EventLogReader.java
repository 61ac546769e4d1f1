package org.jixiao.platform.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.contracts.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log by position, and by nothing else. */
public final class EventLogReader {

    /** The position before the first event. */
    public static final long BEFORE_THE_FIRST = -1;

    private static final String COLUMNS = """
        select position, numbered_at, event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at, stored_at, written_by
        from event_log.positioned_event
        """;

    private static final String OF_SUBJECT = """
        where metadata::jsonb -> 'subject' ->> 'kind' = :kind
          and metadata::jsonb -> 'subject' ->> 'code' = :code
          and metadata::jsonb -> 'subject' ->> 'budgetYear' = :year
        """;

    private final JdbcClient log;

    EventLogReader(JdbcClient log) {
        this.log = log;
    }

    /** The last position given so far; {@value #BEFORE_THE_FIRST} for an empty log. */
    public long head() {
        return log.sql("select coalesce(max(position), -1) from event_log.event_position")
                .query(Long.class)
                .single();
    }

    /** Events of these stored names after one position, up to another one, in order, at most {@code limit} of them. */
    public List<PositionedEvent> read(long after, long upTo, Collection<String> storedNames, int limit) {
        return log.sql(COLUMNS + """
            where position > :after and position <= :upTo and payload_type = any(:names)
            order by position limit :limit\
            """)
                .param("after", after)
                .param("upTo", upTo)
                .param("names", storedNames.toArray(String[]::new))
                .param("limit", limit)
                .query(EventLogReader::row)
                .list();
    }

    /** What is about a subject of one budget year, after one position and up to another one, in order, at most {@code limit}. */
    public List<PositionedEvent> readSubject(Subject subject, long after, long upTo, int limit) {
        return ofSubject(
                        COLUMNS + OF_SUBJECT
                                + "and position > :after and position <= :upTo order by position limit :limit",
                        subject)
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(EventLogReader::row)
                .list();
    }

    /** The streams in which something about a subject stood at a position, in the order of their first events. */
    public List<OwnedStream> streamsOf(Subject subject, long upTo) {
        return ofSubject(
                        "select aggregate_id as stream, min(split_part(payload_type, '.', 1)) as context"
                                + " from event_log.positioned_event "
                                + OF_SUBJECT
                                + "and position <= :upTo group by aggregate_id order by min(position)",
                        subject)
                .param("upTo", upTo)
                .query((row, _) -> new OwnedStream(row.getString("stream"), row.getString("context")))
                .list();
    }

    private JdbcClient.StatementSpec ofSubject(String sql, Subject subject) {
        return log.sql(sql)
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", Integer.toString(subject.budgetYear()));
    }

    /** The events of streams up to a position, in the final order. */
    public List<PositionedEvent> readStreams(Collection<String> streams, long upTo) {
        return log.sql(COLUMNS + "where aggregate_id = any(:streams) and position <= :upTo order by position")
                .param("streams", streams.toArray(String[]::new))
                .param("upTo", upTo)
                .query(EventLogReader::row)
                .list();
    }

    public Optional<PositionedEvent> find(long position) {
        return log.sql(COLUMNS + "where position = :position")
                .param("position", position)
                .query(EventLogReader::row)
                .optional();
    }

    /** The position of an event; empty until it is numbered, or if there is no such event. */
    public Optional<Long> positionOf(UUID eventId) {
        return log.sql("select position from event_log.positioned_event where event_id = :id")
                .param("id", eventId)
                .query(Long.class)
                .optional();
    }

    /** The last position that had been given at this instant; {@value #BEFORE_THE_FIRST} if none had. */
    public long positionAt(Instant instant) {
        return log.sql("select coalesce(max(position), -1) from event_log.event_position where numbered_at <= :instant")
                .param("instant", OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Whether an event of one of these names lies after one position and up to another. */
    public boolean anyBetween(long after, long upTo, Collection<String> storedNames) {
        return log.sql("""
            select exists (select 1 from event_log.positioned_event
                where position > :after and position <= :upTo and payload_type = any(:names))\
            """)
                .param("after", after)
                .param("upTo", upTo)
                .param("names", storedNames.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** How many events of these names lie after one position and up to another. */
    public long countBetween(long after, long upTo, Collection<String> storedNames) {
        return log.sql("""
            select count(*) from event_log.positioned_event
            where position > :after and position <= :upTo and payload_type = any(:names)\
            """)
                .param("after", after)
                .param("upTo", upTo)
                .param("names", storedNames.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private static PositionedEvent row(ResultSet row, int number) throws SQLException {
        return new PositionedEvent(
                row.getLong("position"),
                instant(row, "numbered_at"),
                row.getObject("event_id", UUID.class),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("metadata"),
                instant(row, "occurred_at"),
                instant(row, "stored_at"),
                row.getString("written_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
