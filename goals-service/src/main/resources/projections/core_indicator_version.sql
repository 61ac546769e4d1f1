create table ${table} (
    budget_year integer not null,
    code        text    not null,
    version     integer not null,
    indicator   jsonb   not null,
    division    text    not null,
    primary key (budget_year, code, version)
)
