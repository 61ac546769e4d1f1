create table ${table} (
    subject  text not null,
    -- the first day; long ago for who was named first
    from_day date not null,
    staff_id text not null,
    name     text not null,
    primary key (subject, from_day)
);
create index ${table}_of_staff on ${table} (staff_id, subject)
