-- Who ordered that content goes, and who else confirmed it: two logins, by the database's own word. Both rows stay.
--
-- The word is system_user: who the session has proved to be, fixed at authentication, which neither "set role" nor "set session
-- authorization" nor an insert's own value changes. It reads method:identity; of whom trust let in it says nothing.
create table removal_order (
    number     text        not null check (number <> ''),
    positions  bigint[]    not null check (cardinality(positions) > 0),
    ordered_by text        not null,
    ordered_at timestamptz not null default clock_timestamp(),
    constraint removal_order_pk primary key (number)
);

create table removal_confirmation (
    number       text        not null references removal_order,
    confirmed_by text        not null,
    confirmed_at timestamptz not null default clock_timestamp(),
    constraint removal_confirmation_pk primary key (number)
);

-- The administrator as whom the database was made belongs to nobody alone: migrations and deployments log in so.
create function operator_of_this_session() returns text
    language plpgsql
    set search_path = event_log, pg_temp
as $$
declare
    identity constant text := substring(system_user from position(':' in system_user) + 1);
begin
    if coalesce(identity, '') = '' then
        raise exception 'who removes content proves who that is: this session was let in without'
            using errcode = 'insufficient_privilege';
    end if;
    if exists (
        select 1 from pg_roles role
        where role.rolname in (identity, session_user)
          and (role.oid = 10 or role.oid = (select datdba from pg_database where datname = current_database())))
    then
        raise exception 'the administrator of the database removes no content: an operator has a login of their own'
            using errcode = 'insufficient_privilege';
    end if;
    return identity;
end;
$$;

create function name_who_orders() returns trigger
    language plpgsql
    set search_path = event_log, pg_temp
as $$
begin
    new.ordered_by := operator_of_this_session();
    return new;
end;
$$;
create trigger removal_is_ordered_by_an_operator before insert on removal_order
    for each row execute function name_who_orders();
alter table removal_order enable always trigger removal_is_ordered_by_an_operator;

create function require_second_operator() returns trigger
    language plpgsql
    set search_path = event_log, pg_temp
as $$
begin
    new.confirmed_by := operator_of_this_session();
    if exists (select 1 from removal_order where number = new.number and ordered_by = new.confirmed_by) then
        raise exception 'who ordered a removal does not confirm it' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger removal_is_confirmed_by_another before insert on removal_confirmation
    for each row execute function require_second_operator();
alter table removal_confirmation enable always trigger removal_is_confirmed_by_another;

-- A confirmed number is no blank cheque: what goes under it is what it names.
create function require_ordered_position() returns trigger
    language plpgsql
    set search_path = event_log, pg_temp
as $$
begin
    if not exists (
        select 1 from removal_order
        join positioned_event event on event.position = any (removal_order.positions)
        where removal_order.number = new.removal_order and event.global_index = new.global_index)
    then
        raise exception 'the order does not name this event' using errcode = 'insufficient_privilege';
    end if;
    new.removed_by := operator_of_this_session();
    return new;
end;
$$;
create trigger removal_is_of_what_was_ordered before insert on content_removal
    for each row execute function require_ordered_position();
alter table content_removal enable always trigger removal_is_of_what_was_ordered;

revoke all on function operator_of_this_session() from public;
revoke all on function name_who_orders() from public;
revoke all on function require_second_operator() from public;
revoke all on function require_ordered_position() from public;

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
