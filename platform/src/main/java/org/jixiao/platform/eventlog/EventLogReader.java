package org.jixiao.platform.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    /** One statement looks at so many positions at most, whatever names it looks for. */
    static final int SPAN = 10_000;

    private static final String COLUMNS = """
        select position, numbered_at, event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at, stored_at, written_by
        from event_log.positioned_event
        """;

    /** Run by run from the one that holds the position to begin behind: a page costs the same in a log of any size. */
    private static final String RUNS = """
        from event_log.event_run run cross join lateral (
            select * from event_log.event
            where global_index > run.first_global_index + least(greatest(:after - run.first_position, -1), run.length)
              and global_index <= run.first_global_index + least(:upTo - run.first_position, run.length - 1) %s
            order by global_index limit :limit
        ) event
        where run.first_position <= :upTo and run.first_position >= coalesce(
            (select max(first_position) from event_log.event_run where first_position <= :after), 0)
        """;

    private static final String NAMED = RUNS.formatted("and payload_type = any(:names)");

    private static final String PAGE = """
        select run.first_position + (global_index - run.first_global_index) as position, numbered_at, event_id,
            aggregate_type, aggregate_id, sequence_number, payload_type, payload_revision, payload, metadata,
            occurred_at, stored_at, written_by
        %s order by run.first_position, global_index limit :limit\
        """;

    private static final String NAMED_PAGE = PAGE.formatted(NAMED);
    private static final String WHOLE_PAGE = PAGE.formatted(RUNS.formatted(""));

    private static final String OF_SUBJECT = """
        where metadata::jsonb -> 'subject'
            = jsonb_build_object('kind', :kind::text, 'code', :code::text, 'budgetYear', :year::integer)
        """;

    private final JdbcClient log;

    EventLogReader(JdbcClient log) {
        this.log = log;
    }

    /** The last position given so far; {@value #BEFORE_THE_FIRST} for an empty log. */
    public long head() {
        return log.sql("""
            select coalesce(
                (select first_position + length - 1 from event_log.event_run order by first_position desc limit 1), -1)\
            """).query(Long.class).single();
    }

    /** Events of these stored names after one position, up to another one, in order, at most {@code limit} of them. */
    public List<PositionedEvent> read(long after, long upTo, Collection<String> storedNames, int limit) {
        List<PositionedEvent> found = new ArrayList<>();
        for (long from = after; from < upTo && found.size() < limit; from += SPAN) {
            found.addAll(between(NAMED_PAGE, from, Math.min(upTo, from + SPAN), storedNames, limit - found.size())
                    .query(EventLogReader::row)
                    .list());
        }
        return found;
    }

    /** Whatever happened after one position and up to another one, in order, at most {@code limit} events. */
    public List<PositionedEvent> read(long after, long upTo, int limit) {
        return log.sql(WHOLE_PAGE)
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(EventLogReader::row)
                .list();
    }

    /** What followed from one request, whoever did it, after a position, in order, at most {@code limit} events. */
    public List<PositionedEvent> readCorrelated(String correlationId, long after, int limit) {
        return log.sql(COLUMNS
                        + "where metadata::jsonb ->> 'correlationId' = :id and position > :after order by"
                        + " position limit :limit")
                .param("id", correlationId)
                .param("after", after)
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

    /** Events of these names about any of these subjects, up to a position, in order. */
    public List<PositionedEvent> readSubjects(Collection<Subject> subjects, Collection<String> storedNames, long upTo) {
        return log.sql(COLUMNS + """
            where metadata::jsonb -> 'subject' = any(array(
                    select jsonb_build_object('kind', kind, 'code', code, 'budgetYear', year)
                    from unnest(:kinds::text[], :codes::text[], :years::integer[]) as subject(kind, code, year)))
              and payload_type = any(:names) and position <= :upTo
            order by position\
            """)
                .param("kinds", subjects.stream().map(Subject::kind).toArray(String[]::new))
                .param("codes", subjects.stream().map(Subject::code).toArray(String[]::new))
                .param("years", subjects.stream().map(Subject::budgetYear).toArray(Integer[]::new))
                .param("names", storedNames.toArray(String[]::new))
                .param("upTo", upTo)
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
                .param("year", subject.budgetYear());
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
        return log.sql(COLUMNS + """
            where global_index = (
                    select first_global_index + least(:position - first_position, length) from event_log.event_run
                    where first_position <= :position order by first_position desc limit 1)
              and position = :position\
            """)
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
        return log.sql("""
            select first_position + length - 1 from event_log.event_run
            where carried is not null and numbered_at <= :instant
            order by numbered_at desc, first_position desc limit 1\
            """)
                .param("instant", OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .orElse(BEFORE_THE_FIRST);
    }

    /** Whether an event of one of these names lies after one position and up to another. */
    public boolean anyBetween(long after, long upTo, Collection<String> storedNames) {
        return !read(after, upTo, storedNames, 1).isEmpty();
    }

    /**
     * How many events lie after one position and up to another: of these names within the next {@value #SPAN} positions, and of
     * any name further on, so that whoever is far behind is told so at a bounded price.
     */
    public long countBetween(long after, long upTo, Collection<String> storedNames) {
        long counted = Math.min(upTo, after + SPAN);
        return upTo
                - counted
                + between("select count(*) " + NAMED, after, counted, storedNames, SPAN)
                        .query(Long.class)
                        .single();
    }

    private JdbcClient.StatementSpec between(
            String sql, long after, long upTo, Collection<String> storedNames, int limit) {
        return log.sql(sql)
                .param("after", after)
                .param("upTo", upTo)
                .param("names", storedNames.toArray(String[]::new))
                .param("limit", limit);
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
