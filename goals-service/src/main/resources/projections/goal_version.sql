create table ${table} (
    subject             text not null,
    goal_version        integer not null,
    content             jsonb   not null,
    locked_on           date    not null,
    -- of an adjusted version
    reason              text,
    document            text,
    primary key (subject, goal_version)
)
