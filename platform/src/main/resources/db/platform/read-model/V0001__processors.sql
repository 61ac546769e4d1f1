-- The platform's own tables in every read model. All of it is a view on the log: it may be dropped and rebuilt.
create table processor_token (
    processor  text        not null,
    segment    int         not null,
    position   bigint      not null,
    owner      text,
    claimed_at timestamptz,
    constraint processor_token_pk primary key (processor, segment)
);

-- Events that a projection could not take, by position: the event itself stays in the log.
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

-- A generation is one set of tables of a projection. Queries read the live one through a view of the table's plain name.
create table projection_generation (
    projection  text        not null,
    generation  int         not null,
    shape       text        not null,
    state       text        not null check (state in ('building', 'live', 'retired')),
    started_at  timestamptz not null default clock_timestamp(),
    switched_at timestamptz,
    position    bigint,
    row_count   bigint,
    differences bigint,
    constraint projection_generation_pk primary key (projection, generation)
);
create unique index projection_generation_one_live on projection_generation (projection) where state = 'live';
create unique index projection_generation_one_building on projection_generation (projection) where state = 'building';
