package org.jixiao.journal.seal;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.proof.evidence.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log's rows with everything that is stored about them, in the one order. */
@Component
public class LogRows {

    private static final String REMOVALS =
            " left join event_log.content_removal gone on gone.global_index = e.global_index ";

    /**
     * Run by run from the one that holds the position to begin behind: a page costs the same in a log of any size. Without the limit, which
     * leaves nothing out, PostgreSQL takes a run for a share of the whole log and reads all of it.
     */
    private static final String BETWEEN = "select " + LogRow.COLUMNS + """
        from event_log.event_run run cross join lateral (
            select * from event_log.event
            where global_index > run.first_global_index + least(greatest(:after - run.first_position, -1), run.length)
              and global_index <= run.first_global_index + least(:upTo - run.first_position, run.length - 1)
            order by global_index limit :upTo::bigint - :after::bigint
        ) e
        """ + REMOVALS + """
        where run.first_position <= :upTo and run.first_position >= coalesce(
            (select max(first_position) from event_log.event_run where first_position <= :after), 0)
        order by run.first_position, e.global_index
        """;

    /** The run of an event, or nulls where none holds it. */
    private static final String EVENTS_WITH_RUN = "select " + LogRow.COLUMNS + """
        from event_log.event e left join lateral (
            select * from event_log.event_run
            where first_global_index <= e.global_index
            order by first_global_index desc limit 1
        ) run on e.global_index < run.first_global_index + run.length
        """ + REMOVALS;

    private static final String OF_SUBJECT = EVENTS_WITH_RUN + """
        where e.metadata::jsonb -> 'subject'
            = jsonb_build_object('kind', :kind::text, 'code', :code::text, 'budgetYear', :year::integer)
          and run.first_position + (e.global_index - run.first_global_index) <= :upTo
        order by position
        """;

    private static final String PUBLISHED_ITEM = EVENTS_WITH_RUN + """
        where e.payload_type = 'disclosure.item-published'
          and substring(e.payload from '"itemId" *: *"([^"]*)"') = :item
          and substring(e.payload from '"version" *: *([0-9]+)') = :version::text
          and run.first_position is not null
          and not exists (
            select from event_log.event later
            where later.aggregate_id = e.aggregate_id and later.sequence_number > e.sequence_number
              and later.payload_type = 'disclosure.item-withdrawn')
        """;

    /** Before and between the runs lie indexes that were rolled back, and no rows, but for those that may still be given a position. */
    private static final String UNNUMBERED = "select " + LogRow.COLUMNS + """
        from (
            select first_global_index + length as first_free,
                lead(first_global_index) over (order by first_global_index) as next_taken
            from event_log.event_run
            union all
            select -9223372036854775808, min(first_global_index) from event_log.event_run
        ) gap
        join event_log.event e on e.global_index >= gap.first_free and e.global_index < gap.next_taken
        left join event_log.event_run run on false
        """ + REMOVALS + """
        where gap.first_free < gap.next_taken
          and not exists (
            select from (select carried from event_log.event_run order by first_position desc limit 1) last_pass
            cross join lateral unnest(last_pass.carried) as open
            where open.global_indexes @> e.global_index)
        order by e.global_index limit 100
        """;

    private final JdbcClient log;

    LogRows(@EventLogStore JdbcClient log) {
        this.log = log;
    }

    /** After one position and up to another one: to be asked for in pages. */
    public List<Row> between(long after, long upTo) {
        return log.sql(BETWEEN)
                .param("after", after)
                .param("upTo", upTo)
                .query(LogRow::of)
                .list();
    }

    public List<Row> ofSubject(Subject subject, long upTo) {
        return log.sql(OF_SUBJECT)
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", subject.budgetYear())
                .param("upTo", upTo)
                .query(LogRow::of)
                .list();
    }

    /** The publication of one version of an item, unless it was withdrawn later. */
    public List<Row> publicationsOf(String item, int version) {
        return log.sql(PUBLISHED_ITEM)
                .param("item", item)
                .param("version", version)
                .query(LogRow::of)
                .list();
    }

    /** Rows that somebody put below what is numbered, where no service reads them by position; the first hundred. */
    public List<Row> unnumbered() {
        return log.sql(UNNUMBERED).query(LogRow::of).list();
    }
}
