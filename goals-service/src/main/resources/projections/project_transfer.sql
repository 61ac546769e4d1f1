create table ${table} (
    subject         text   not null,
    -- the first day with the new unit
    from_day        date   not null,
    -- of the project's stream
    version         bigint not null,
    position        bigint not null,
    actor_id        text   not null,
    from_unit       text   not null,
    unit_code       text   not null,
    officer         text   not null,
    document_number text   not null,
    primary key (subject, from_day)
)
