-- The platform's working state in every service: not derivable from the log, backed up with it.
create table processor_token (
    processor  text        not null,
    segment    int         not null,
    position   bigint      not null,
    owner      text,
    claimed_at timestamptz,
    constraint processor_token_pk primary key (processor, segment)
);

create table dead_letter (
    processor   text        not null,
    position    bigint      not null,
    sequence    text        not null,
    event_id    uuid        not null,
    cause       text        not null,
    tries       int         not null default 1,
    first_at    timestamptz not null default clock_timestamp(),
    last_at     timestamptz not null default clock_timestamp(),
    constraint dead_letter_pk primary key (processor, position)
);
create index dead_letter_by_sequence on dead_letter (processor, sequence, position);

-- Letters that an operator has given up, of projections and automations alike.
create table dropped_letter (
    processor  text        not null,
    position   bigint      not null,
    event_id   uuid        not null,
    cause      text        not null,
    reason     text        not null check (length(reason) between 1 and 500),
    dropped_by text        not null,
    dropped_at timestamptz not null default clock_timestamp(),
    constraint dropped_letter_pk primary key (processor, position)
);

-- A command is handled once. The row is written with its result in the append's own transaction, before the events.
create table handled_command (
    command_id  text        not null,
    fingerprint text        not null,
    result      text        not null check (result is json object),
    handled_at  timestamptz not null default clock_timestamp(),
    constraint handled_command_pk primary key (command_id)
);

-- What was asked for and refused: of interest to auditors, but no change, hence not in the log. Codes only, no content.
create table refusal (
    refusal_id  bigint      not null generated always as identity,
    command     text        not null,
    subject     text        not null,
    codes       text[]      not null,
    actor       text        not null,
    refused_at  timestamptz not null default clock_timestamp(),
    constraint refusal_pk primary key (refusal_id)
);
create index refusal_by_subject on refusal (subject, refusal_id);
