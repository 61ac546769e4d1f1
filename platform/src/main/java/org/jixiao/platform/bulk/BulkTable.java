package org.jixiao.platform.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where runs and their items stand, in the service's working state. */
final class BulkTable {

    /** For so long an item belongs to who took it; a worker that died leaves it to the next one. */
    private static final int SECONDS_OF_A_CLAIM = 60;

    private final JdbcClient state;
    private final TransactionTemplate transaction;
    private final JsonMapper mapper;

    BulkTable(JdbcClient state, TransactionTemplate transaction, JsonMapper mapper) {
        this.state = state;
        this.transaction = transaction;
        this.mapper = mapper;
    }

    /** Nothing if the run is there already: the request came twice. */
    void add(UUID run, String kind, Caller caller, List<String> labels, List<String> wishes) {
        transaction.executeWithoutResult(_ -> {
            int added = state.sql("""
                insert into bulk_run (run_id, kind, actor, actor_id, business_date, correlation)
                values (:run, :kind, :actor, :actorId, :businessDate, :correlation)
                on conflict (run_id) do nothing\
                """)
                    .param("run", run)
                    .param("kind", kind)
                    .param("actor", mapper.writeValueAsString(caller.actor()))
                    .param("actorId", caller.actor().id())
                    .param("businessDate", caller.businessDate())
                    .param("correlation", caller.correlationId())
                    .update();
            if (added == 0) {
                return;
            }
            state.sql("""
                insert into bulk_item (run_id, number, label, wish)
                select :run, number, label, wish
                from unnest(:labels::text[], :wishes::text[]) with ordinality as item (label, wish, number)\
                """)
                    .param("run", run)
                    .param("labels", labels.toArray(String[]::new))
                    .param("wishes", wishes.toArray(String[]::new))
                    .update();
        });
    }

    /**
     * An item that this worker carries out.
     *
     * @param tries this one included
     */
    record Claimed(UUID run, int number, String kind, String wish, int tries, Caller caller) {}

    /** The next ones in line. No other worker takes them meanwhile. */
    List<Claimed> claim(int most) {
        return state
                .sql("""
                    with next as (
                        select run_id, number from bulk_item
                        where outcome = 'WAITING' and wish is not null and not_until <= clock_timestamp()
                        order by not_until, run_id, number limit :most
                        for update skip locked)
                    update bulk_item i
                    set tries = i.tries + 1, not_until = clock_timestamp() + make_interval(secs => :seconds)
                    from next n join bulk_run r using (run_id)
                    where i.run_id = n.run_id and i.number = n.number
                    returning i.run_id, i.number, i.wish, i.tries, r.attempt, r.kind, r.actor, r.business_date, r.correlation\
                    """)
                .param("most", most)
                .param("seconds", SECONDS_OF_A_CLAIM)
                .query(this::claimed)
                .list()
                .stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    private Claimed claimed(ResultSet row, int number) throws SQLException {
        UUID run = row.getObject("run_id", UUID.class);
        int item = row.getInt("number");
        return new Claimed(
                run,
                item,
                row.getString("kind"),
                row.getString("wish"),
                row.getInt("tries"),
                new Caller(
                        mapper.readValue(row.getString("actor"), Actor.class),
                        row.getObject("business_date", LocalDate.class),
                        "bulk/" + run + "/" + item + "/" + row.getInt("attempt"),
                        null,
                        row.getString("correlation")));
    }

    void done(Claimed item) {
        end(item, "DONE", null, false);
    }

    void refused(Claimed item, List<Refusal> reasons, boolean kept) {
        end(item, "REFUSED", mapper.writeValueAsString(reasons), kept);
    }

    void failed(Claimed item) {
        end(item, "FAILED", null, true);
    }

    private void end(Claimed item, String outcome, @Nullable String reasons, boolean kept) {
        state.sql("""
            update bulk_item set outcome = :outcome, reasons = :reasons, ended_at = clock_timestamp(),
                wish = case when :kept then wish end
            where run_id = :run and number = :number and outcome = 'WAITING'\
            """)
                .param("outcome", outcome)
                .param("reasons", reasons)
                .param("kept", kept)
                .param("run", item.run())
                .param("number", item.number())
                .update();
    }

    /** How far a run is. */
    record Progress(
            UUID runId,
            String kind,
            String begunBy,
            Instant begunAt,
            int all,
            int waiting,
            int done,
            int refused,
            int failed) {}

    Optional<Progress> progress(UUID run) {
        return state.sql("""
            select r.run_id, r.kind, r.actor_id, r.begun_at, count(*) as items,
                count(*) filter (where i.outcome = 'WAITING') as waiting,
                count(*) filter (where i.outcome = 'DONE') as done,
                count(*) filter (where i.outcome = 'REFUSED') as refused,
                count(*) filter (where i.outcome = 'FAILED') as failed
            from bulk_run r join bulk_item i using (run_id) where r.run_id = :run group by r.run_id\
            """)
                .param("run", run)
                .query((row, _) -> new Progress(
                        row.getObject("run_id", UUID.class),
                        row.getString("kind"),
                        row.getString("actor_id"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getInt("items"),
                        row.getInt("waiting"),
                        row.getInt("done"),
                        row.getInt("refused"),
                        row.getInt("failed")))
                .optional();
    }

    /** What came of one item; {@code reasons} of one that was refused. */
    record Outcome(int number, String label, String outcome, List<Refusal> reasons) {}

    List<Outcome> outcomes(UUID run, @Nullable String outcome, int after, int most) {
        return state.sql("""
            select number, label, outcome, coalesce(reasons, '[]') as reasons from bulk_item
            where run_id = :run and number > :after and (:outcome::text is null or outcome = :outcome)
            order by number limit :most\
            """)
                .param("run", run)
                .param("after", after)
                .param("outcome", outcome)
                .param("most", most)
                .query((row, _) -> new Outcome(
                        row.getInt("number"),
                        row.getString("label"),
                        row.getString("outcome"),
                        mapper.readValue(row.getString("reasons"), new TypeReference<List<Refusal>>() {})))
                .list();
    }

    /** Whatever was refused or failed, and is kept, waits again; it counts from now on as a wish of today. */
    void resume(UUID run, Caller caller) {
        transaction.executeWithoutResult(_ -> {
            state.sql("""
                update bulk_run set attempt = attempt + 1, actor = :actor, business_date = :businessDate where run_id = :run\
                """)
                    .param("actor", mapper.writeValueAsString(caller.actor()))
                    .param("businessDate", caller.businessDate())
                    .param("run", run)
                    .update();
            state.sql("""
                update bulk_item
                set outcome = 'WAITING', reasons = null, ended_at = null, tries = 0, not_until = clock_timestamp()
                where run_id = :run and outcome in ('REFUSED', 'FAILED') and wish is not null\
                """).param("run", run).update();
        });
    }
}
