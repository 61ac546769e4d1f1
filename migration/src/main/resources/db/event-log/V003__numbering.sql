-- Numbering after commit: a late commit simply gets a later position, so no reader can miss it. An event's successor in its stream
-- is only written after the event was seen committed, so streams cannot swap. Nobody waits for a transaction to end.
--
-- Indexes are taken before commit, so below the highest committed one some are missing: their transactions are open or were rolled
-- back. A pass numbers what it sees, carries the missing indexes as gaps and looks at them in every later pass. When may it forget
-- one? Let g be such an index, found below the committed index h.
--   1. The owner of g took its transaction id before g (the column's default), and g before h was taken (one sequence, cache 1).
--   2. h was committed before the pass read it, and the pass takes its own transaction id, the fence, after that. So the owner's id is
--      lower than the fence.
--   3. Once a snapshot's xmin has reached the fence, the owner has ended; had it committed, its event would be visible in that same
--      snapshot. An event that is missing there will never come.
-- An old open transaction, in whatever database, delays the forgetting only. Savepoints share the id of their transaction, prepared
-- transactions hold xmin back, and the indexes that a crash skips have no owner. A fence that no transaction of this server has
-- reached came with a dump from another one, and with it no open transaction.
-- One pass: numbers what is committed and has no position, wakes the readers in the same transaction, returns the head (-1: empty
-- log). The lock and what follows are separate statements, so that these see the pass before. After an import of many events it
-- stops half-way, within what a statement may take, and the next pass goes on.
create function number_committed() returns bigint
    language plpgsql
    security definer
    set search_path = event_log, pg_temp
    -- a plan kept from the log's first day must do for ten million events
    set enable_seqscan = off
    set enable_bitmapscan = off
    set jit = off
as $$
declare
    at_most       constant integer := 1000000;
    next_position bigint;
    reached       bigint;
    highest       bigint;
    waiting       bigint;
    gaps          carried_gap[];
    last_time     timestamptz;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'numbering needs read committed: each statement must see what is committed by then';
    end if;
    if pg_current_xact_id_if_assigned() is not null then
        raise exception 'numbering needs a transaction of its own: its id must be younger than what it sees';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('jixiao event_log numbering', 0));

    select first_position + length, numbered_at, carried into next_position, last_time, gaps
    from event_run order by first_position desc limit 1;
    select first_global_index + length - 1 into reached
    from event_run order by first_global_index desc limit 1;
    next_position := coalesce(next_position, 0);
    reached := coalesce(reached, 0);
    select max(global_index), count(*) into highest, waiting
    from (select global_index from event where global_index > reached order by global_index limit at_most) as unnumbered;

    if waiting > 0 then
        gaps := gaps || row(pg_current_xact_id(), int8multirange(int8range(reached, highest, '(]')))::carried_gap;
    end if;
    if coalesce(cardinality(gaps), 0) = 0 then
        return next_position - 1;
    end if;

    last_time := greatest(clock_timestamp(), last_time);
    -- one statement, since what it sees and its xmin must be of one snapshot
    with gap as (
        select fence, global_indexes from unnest(gaps)
    ), visible as materialized (
        select gap.fence, event.global_index
        from gap
        cross join lateral unnest(gap.global_indexes) as stretch
        join event on event.global_index >= lower(stretch) and event.global_index < upper(stretch)
    ), filled as (
        select fence, range_agg(int8range(global_index, global_index, '[]')) as global_indexes from visible group by fence
    ), missing as (
        select fence, gap.global_indexes - coalesce(filled.global_indexes, '{}') as global_indexes
        from gap left join filled using (fence)
    ), remaining as (
        select coalesce(array_agg(row(fence, global_indexes)::carried_gap order by fence), '{}') as carried
        from missing
        where not isempty(global_indexes)
          and fence > pg_snapshot_xmin(pg_current_snapshot())
          and (fence < pg_snapshot_xmax(pg_current_snapshot()) or fence = pg_current_xact_id_if_assigned())
    ), numbered as (
        select global_index, row_number() over (order by global_index) - 1 as place from visible
    ), run as (
        select min(place) as place, min(global_index) as first_global_index, count(*) as length,
               lead(min(place)) over (order by min(place)) is null as is_last
        from numbered group by global_index - place
    )
    insert into event_run (first_position, first_global_index, length, numbered_at, carried)
    select next_position + place, first_global_index, length, last_time,
           case when is_last then remaining.carried end
    from run cross join remaining
    order by place;

    if found then
        select first_position + length into next_position from event_run order by first_position desc limit 1;
        perform pg_notify('jixiao_position', (next_position - 1)::text);
    end if;
    return next_position - 1;
end;
$$;
revoke all on function number_committed() from public;
revoke all on function refuse_change() from public;
