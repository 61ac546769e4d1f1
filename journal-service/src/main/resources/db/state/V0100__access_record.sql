-- Who read what of the history, and as of when. No content.
create table access_record (
    access_id   bigint      not null generated always as identity,
    actor       text        not null,
    what        text        not null,
    at_position bigint      not null,
    accessed_at timestamptz not null default clock_timestamp(),
    constraint access_record_pk primary key (access_id)
);
create index access_record_by_what on access_record (what, access_id);

-- A record of access stays as it was made.
create function access_record_stays() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'records of access are append-only: % is refused', tg_op using errcode = 'insufficient_privilege';
end;
$$;

create trigger access_record_stays before update or delete or truncate on access_record
    for each statement execute function access_record_stays();
