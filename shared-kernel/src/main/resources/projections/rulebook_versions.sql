create table ${table} (
    budget_year    integer not null,
    version        integer not null,
    effective_from date    not null,
    published_on   date    not null,
    rules          jsonb   not null,
    primary key (budget_year, version)
)
