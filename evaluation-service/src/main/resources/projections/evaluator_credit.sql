create table ${table} (
    kind        text   not null,
    code        text   not null,
    -- of the event
    position    bigint not null,
    recorded    jsonb,
    blacklisted jsonb,
    primary key (kind, code, position)
)
