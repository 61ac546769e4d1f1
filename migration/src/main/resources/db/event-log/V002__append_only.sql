-- Nobody changes history by DML, the owner included. What DDL by an owner or superuser could do is what proofs over the log detect.
create function refuse_change() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'the event log is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege',
              hint = 'A mistake is corrected by a further event.';
end;
$$;

create trigger event_rows_stay before update or delete on event
    for each row execute function refuse_change();
create trigger event_statements_stay before update or delete or truncate on event
    for each statement execute function refuse_change();
create trigger event_run_rows_stay before update or delete on event_run
    for each row execute function refuse_change();
create trigger event_run_statements_stay before update or delete or truncate on event_run
    for each statement execute function refuse_change();

alter table event enable always trigger event_rows_stay;
alter table event enable always trigger event_statements_stay;
alter table event_run enable always trigger event_run_rows_stay;
alter table event_run enable always trigger event_run_statements_stay;
