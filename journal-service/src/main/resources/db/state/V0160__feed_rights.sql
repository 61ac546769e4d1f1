-- Which client of the feed may see what, and since when: a row for each change of what the operator configured.
create table feed_rights (
    since  timestamptz not null default clock_timestamp(),
    rights jsonb       not null,
    constraint feed_rights_pk primary key (since)
);
