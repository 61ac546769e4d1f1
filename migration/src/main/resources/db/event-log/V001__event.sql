-- The event log: append-only, the system of record. What stands here is proved character by character.
create sequence event_global_index cache 1;

create table event (
    -- a transaction has its id before it takes an index: the numbering rests on that (V003)
    global_index     bigint      not null
        default nextval(case when pg_current_xact_id() is not null then 'event_global_index'::regclass end),
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

alter sequence event_global_index owned by event.global_index;

-- One question finds everything about a subject, across services. One expression, so that the text is parsed once.
create index event_by_subject on event ((metadata::jsonb -> 'subject'));

create index event_by_type on event (payload_type, global_index);

-- Positions: gapless, final, given after commit. The only order that readers know. One row per run of neighbouring global indexes
-- that one pass numbered: the event of index g has the position first_position + (g - first_global_index).
create type carried_gap as (
    -- a transaction id that is higher than the ids of all transactions that may own one of the indexes
    fence          xid8,
    global_indexes int8multirange
);

create table event_run (
    first_position     bigint      not null check (first_position >= 0),
    first_global_index bigint      not null,
    length             integer     not null check (length > 0),
    numbered_at        timestamptz not null,
    -- on the last run of a pass only: where events may still appear below the highest index numbered so far
    carried            carried_gap[],
    constraint event_run_pk primary key (first_position),
    constraint event_run_is_given_once unique (first_global_index)
);

create index event_run_by_time on event_run (numbered_at, first_position) where carried is not null;
