create table ${table} (
    kind           text  not null,
    code           text  not null,
    budget_year    int   not null,
    result_version int   not null,
    scorer         text  not null,
    scored         jsonb not null,
    primary key (budget_year, kind, code, result_version, scorer)
)
