-- The days on which a kind of work was done, whichever replica did it: reminding everybody, and a service's own duties.
create table day_done (
    work     text        not null,
    day      date        not null,
    ended_at timestamptz not null default clock_timestamp(),
    constraint day_done_pk primary key (work, day)
);
insert into day_done (work, day, ended_at) select 'reminders', day, ended_at from reminder_day;
drop table reminder_day;
