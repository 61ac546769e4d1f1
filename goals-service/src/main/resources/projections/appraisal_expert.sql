create table ${table} (
    project_code   text    not null,
    budget_year    integer not null,
    expert         text    not null,
    name           text,
    scores         jsonb,
    scored_on      date,
    recusal_reason text,
    primary key (project_code, budget_year, expert)
)
