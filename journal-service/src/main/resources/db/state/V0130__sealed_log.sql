-- The sealed log: what was signed, and all that is needed to prove it. Nothing here is ever changed.
create table entry (
    position bigint not null check (position >= 0),
    entry    bytea  not null check (octet_length(entry) <= 65535),
    constraint entry_pk primary key (position)
);
-- hashes are random: nothing to compress
alter table entry alter column entry set storage external;

-- Full tiles only. The growing end follows from the entries and from the roots of the tiles below.
create table tile (
    level  smallint not null check (level >= 0),
    index  bigint   not null check (index >= 0),
    hashes bytea    not null check (octet_length(hashes) = 256 * 32),
    root   bytea    not null check (octet_length(root) = 32),
    constraint tile_pk primary key (level, index)
);
alter table tile alter column hashes set storage external;

create table checkpoint (
    size      bigint      not null check (size > 0),
    root      bytea       not null check (octet_length(root) = 32),
    note      text        not null,
    sealed_at timestamptz not null default clock_timestamp(),
    constraint checkpoint_pk primary key (size)
);

create function sealed_stays() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'what is sealed stays: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end;
$$;

create trigger entry_stays before update or delete or truncate on entry
    for each statement execute function sealed_stays();
create trigger tile_stays before update or delete or truncate on tile
    for each statement execute function sealed_stays();
create trigger checkpoint_stays before update or delete or truncate on checkpoint
    for each statement execute function sealed_stays();
