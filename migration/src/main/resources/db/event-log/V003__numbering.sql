-- Numbering after commit: a late commit simply gets a later position, so no reader can miss it. An event's successor in its stream
-- is only written after the event was seen committed, so streams cannot swap. No barrier on transaction ids: those are
-- cluster-wide and any other write transaction on the server would stall every reader.
create function note_unnumbered() returns trigger
    language plpgsql
    security definer
    set search_path = event_log, pg_temp
as $$
begin
    insert into unnumbered (global_index) select global_index from appended;
    return null;
end;
$$;

create trigger event_waits_for_its_position after insert on event
    referencing new table as appended
    for each statement execute function note_unnumbered();
alter table event enable always trigger event_waits_for_its_position;

-- One pass: numbers everything committed and unnumbered, wakes the readers in the same transaction, returns the head (-1: empty log).
-- The lock and the numbering are two statements, so that the second has a snapshot that contains the pass before it.
create function number_committed() returns bigint
    language plpgsql
    security definer
    set search_path = event_log, pg_temp
as $$
declare
    head  bigint;
    count bigint;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'numbering needs read committed: each statement must see what is committed by then';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('jixiao event_log numbering', 0));

    select coalesce(max(position), -1) into head from event_position;
    with taken as (
        delete from unnumbered returning global_index
    )
    insert into event_position (position, global_index, numbered_at)
    select head + row_number() over (order by global_index), global_index, clock_timestamp()
    from taken;
    get diagnostics count = row_count;

    if count > 0 then
        head := head + count;
        perform pg_notify('jixiao_position', head::text);
    end if;
    return head;
end;
$$;
revoke all on function number_committed() from public;
revoke all on function note_unnumbered() from public;
revoke all on function refuse_change() from public;
