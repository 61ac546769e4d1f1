-- What people are told about tasks that wait for them (催办): once for each occasion and addressee, and there from this moment on.
create table notice (
    notice_id  bigint      not null generated always as identity,
    -- the task and its due date: a task with another date is reminded of anew
    task       text        not null,
    -- which reminder or escalation of it
    mark       text        not null,
    kind       text        not null check (kind in ('REMINDER', 'ESCALATION', 'BY_HAND')),
    addressee  text        not null,
    title      text        not null,
    step       text        not null,
    due        date,
    link       text        not null,
    -- the office's day
    written_on date        not null,
    written_at timestamptz not null default clock_timestamp(),
    constraint notice_pk primary key (notice_id),
    constraint notice_is_given_once unique (task, mark, addressee)
);
create index notice_by_addressee on notice (addressee, notice_id desc);

-- Who has seen it: a notice to a role is seen by each on their own.
create table notice_read (
    notice_id bigint      not null,
    staff_id  text        not null,
    read_at   timestamptz not null default clock_timestamp(),
    constraint notice_read_pk primary key (notice_id, staff_id),
    constraint notice_read_of_notice foreign key (notice_id) references notice
);

-- On its way out of the suite, through each channel once. What does not get through waits longer with every try, and is never given up.
create table notice_delivery (
    notice_id    bigint      not null,
    channel      text        not null,
    tries        int         not null default 0,
    not_until    timestamptz not null default clock_timestamp(),
    delivered_at timestamptz,
    constraint notice_delivery_pk primary key (notice_id, channel),
    constraint notice_delivery_of_notice foreign key (notice_id) references notice
);
create index notice_delivery_waiting on notice_delivery (channel, not_until) where delivered_at is null;

-- The days on which everybody was reminded, whichever replica did it.
create table reminder_day (
    day      date        not null,
    ended_at timestamptz not null default clock_timestamp(),
    constraint reminder_day_pk primary key (day)
);
