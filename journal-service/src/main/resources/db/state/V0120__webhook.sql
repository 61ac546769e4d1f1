-- Who is told of events by a request to an address of theirs, and how far that has come.
create table webhook (
    webhook_id      uuid        not null,
    client          text        not null,
    url             text        not null,
    types           text[]      not null,
    secret          text        not null,
    -- everything up to here was delivered, or is among the dead letters
    cursor_position bigint      not null,
    standing        text        not null default 'ACTIVE',
    -- of the event that comes next
    failures        int         not null default 0,
    last_failure    text,
    next_attempt_at timestamptz not null default clock_timestamp(),
    -- the delivery that goes on, and until when nobody else begins one
    held_by         uuid,
    held_until      timestamptz not null default '-infinity',
    created_at      timestamptz not null default clock_timestamp(),
    constraint webhook_pk primary key (webhook_id),
    constraint webhook_standing_known check (standing in ('ACTIVE', 'PAUSED', 'GONE'))
);
create index webhook_of_client on webhook (client, created_at);

-- What could not be delivered in all its attempts. It stays until it is delivered after all, or its webhook is removed.
create table webhook_dead_letter (
    webhook_id uuid        not null,
    position   bigint      not null,
    event_id   uuid        not null,
    type       text        not null,
    failure    text        not null,
    dead_since timestamptz not null default clock_timestamp(),
    constraint webhook_dead_letter_pk primary key (webhook_id, position),
    constraint webhook_dead_letter_of foreign key (webhook_id) references webhook on delete cascade
);
