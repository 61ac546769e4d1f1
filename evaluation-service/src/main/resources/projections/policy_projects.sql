create table ${table} (
    code        text  not null,
    budget_year int   not null,
    projects    jsonb not null,
    primary key (budget_year, code)
)
