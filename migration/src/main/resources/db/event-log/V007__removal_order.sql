-- Who ordered that content goes, and who else confirmed it: two logins, by the database's own word. Both rows stay.
create table removal_order (
    number     text        not null check (number <> ''),
    positions  bigint[]    not null check (cardinality(positions) > 0),
    ordered_by name        not null default session_user,
    ordered_at timestamptz not null default clock_timestamp(),
    constraint removal_order_pk primary key (number)
);

create table removal_confirmation (
    number       text        not null references removal_order,
    confirmed_by name        not null default session_user,
    confirmed_at timestamptz not null default clock_timestamp(),
    constraint removal_confirmation_pk primary key (number)
);

create function require_second_operator() returns trigger
    language plpgsql
    set search_path = event_log, pg_temp
as $$
begin
    if exists (select 1 from removal_order where number = new.number and ordered_by = new.confirmed_by) then
        raise exception 'who ordered a removal does not confirm it' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
revoke all on function require_second_operator() from public;
create trigger removal_is_confirmed_by_another before insert on removal_confirmation
    for each row execute function require_second_operator();
alter table removal_confirmation enable always trigger removal_is_confirmed_by_another;

-- Files whose bytes went with it. Their names and hashes stood in the content.
create table attachment_removal (
    number     text        not null references removal_confirmation,
    service    text        not null,
    sha256     text        not null,
    removed_at timestamptz not null default clock_timestamp(),
    constraint attachment_removal_pk primary key (number, service, sha256)
);

-- Nothing goes without an order that was confirmed.
alter table content_removal
    add constraint content_removal_is_confirmed foreign key (removal_order) references removal_confirmation;

create trigger removal_order_statements_stay before update or delete or truncate on removal_order
    for each statement execute function refuse_change();
create trigger removal_confirmation_statements_stay before update or delete or truncate on removal_confirmation
    for each statement execute function refuse_change();
create trigger attachment_removal_statements_stay before update or delete or truncate on attachment_removal
    for each statement execute function refuse_change();
alter table removal_order enable always trigger removal_order_statements_stay;
alter table removal_confirmation enable always trigger removal_confirmation_statements_stay;
alter table attachment_removal enable always trigger attachment_removal_statements_stay;
