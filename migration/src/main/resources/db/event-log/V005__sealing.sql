-- What the journal seals has a bounded form: an entry fits into a bundle (64 KiB), and every time is one.
alter table event
    add constraint event_names_fit_an_entry check (
        octet_length(aggregate_id) <= 2000 and octet_length(payload_type) <= 200),
    add constraint event_time_is_finite check (isfinite(occurred_at));

-- What became of content that had to go under an order. The row in event keeps its place with the payload {} and an empty salt; here
-- stand the digest that was sealed, which without the salt tells nothing, and what the metadata is hashed with.
create table content_removal (
    global_index   bigint      not null references event,
    removal_order  text        not null check (removal_order <> ''),
    payload_digest bytea       not null check (octet_length(payload_digest) = 32),
    metadata_salt  bytea       not null check (octet_length(metadata_salt) = 32),
    removed_at     timestamptz not null default clock_timestamp(),
    removed_by     name        not null default session_user,
    constraint content_removal_pk primary key (global_index)
);
create trigger content_removal_rows_stay before update or delete on content_removal
    for each row execute function refuse_change();
create trigger content_removal_statements_stay before update or delete or truncate on content_removal
    for each statement execute function refuse_change();
alter table content_removal enable always trigger content_removal_rows_stay;
alter table content_removal enable always trigger content_removal_statements_stay;

-- A public item is asked for by its address in the portal. By its characters: an index that parsed the payload would refuse a text that
-- PostgreSQL's jsonb cannot hold, and the log takes what is JSON.
create index event_by_published_item on event (substring(payload from '"itemId" *: *"([^"]*)"')) where payload_type = 'disclosure.item-published';
