-- The event log: append-only, the system of record. What stands here is proved character by character.
create table event (
    global_index     bigint      not null generated always as identity (cache 1),
    event_id         uuid        not null,
    aggregate_type   text        not null,
    aggregate_id     text        not null,
    sequence_number  bigint      not null check (sequence_number >= 0),
    payload_type     text        not null check (payload_type ~ '^[a-z-]+\.[a-z0-9-]+$'),
    payload_revision text        not null check (payload_revision ~ '^[1-9][0-9]{0,3}$'),
    payload          text        not null check (payload is json object),
    metadata         text        not null check (metadata is json object),
    occurred_at      timestamptz not null,
    stored_at        timestamptz not null default clock_timestamp(),
    written_by       name        not null default session_user,
    -- makes low-entropy content unguessable from its hash; 128 random bits of two random UUIDs
    salt             bytea       not null
        default substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) from 1 for 16),
    constraint event_pk primary key (global_index),
    constraint event_stream_names_its_aggregate check (starts_with(aggregate_id, aggregate_type || ':')),
    constraint event_id_is_unique unique (event_id),
    -- the optimistic lock of a stream; told apart from the other constraints by this name
    constraint event_sequence_is_unique unique (aggregate_id, sequence_number)
);

-- One question finds everything about a subject, across services.
create index event_by_subject on event (
    ((metadata::jsonb -> 'subject' ->> 'kind')),
    ((metadata::jsonb -> 'subject' ->> 'code')),
    ((metadata::jsonb -> 'subject' ->> 'budgetYear')));

create index event_by_type on event (payload_type, global_index);

-- Positions: gapless, final, given after commit. The only order that readers know.
create table event_position (
    position     bigint      not null check (position >= 0),
    global_index bigint      not null,
    numbered_at  timestamptz not null,
    constraint event_position_pk primary key (position),
    constraint event_position_is_given_once unique (global_index),
    constraint event_position_of_event foreign key (global_index) references event
);

create index event_position_by_time on event_position (numbered_at, position);

-- Committed events that have no position yet. Filled by the insert's own transaction, emptied by the pass that numbers them.
create table unnumbered (
    global_index bigint not null,
    constraint unnumbered_pk primary key (global_index)
);
