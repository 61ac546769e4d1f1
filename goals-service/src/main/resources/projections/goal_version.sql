create table ${table} (
    project_code        text    not null,
    budget_year         integer not null,
    goal_version        integer not null,
    content             jsonb   not null,
    locked_on           date    not null,
    -- of an adjusted version
    reason              text,
    document            text,
    primary key (project_code, budget_year, goal_version)
)
