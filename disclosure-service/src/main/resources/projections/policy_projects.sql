create table ${table} (
    policy      text    not null,
    budget_year integer not null,
    projects    jsonb   not null,
    primary key (policy, budget_year)
)
