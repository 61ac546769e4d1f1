-- One wish about many subjects (批量办理): what is to be done to each, and what came of it. Kept as a record of who asked for what.
create table bulk_run (
    run_id        uuid        not null,
    kind          text        not null,
    actor         text        not null check (actor is json object),
    actor_id      text        not null,
    business_date date        not null,
    -- one more with each resumption
    attempt       int         not null default 1,
    correlation   text        not null,
    begun_at      timestamptz not null default clock_timestamp(),
    constraint bulk_run_pk primary key (run_id)
);
create index bulk_run_by_actor on bulk_run (actor_id, begun_at desc);

create table bulk_item (
    run_id    uuid        not null,
    number    int         not null,
    label     text        not null,
    -- nothing once it is done, and where it must not be kept
    wish      text        check (wish is json object),
    outcome   text        not null default 'WAITING' check (outcome in ('WAITING', 'DONE', 'REFUSED', 'FAILED')),
    reasons   text        check (reasons is json array),
    tries     int         not null default 0,
    not_until timestamptz not null default clock_timestamp(),
    ended_at  timestamptz,
    constraint bulk_item_pk primary key (run_id, number),
    constraint bulk_item_of_run foreign key (run_id) references bulk_run
);
create index bulk_item_waiting on bulk_item (not_until) where outcome = 'WAITING';
