create table ${table} (
    kind        text  not null,
    code        text  not null,
    budget_year int   not null,
    source      text  not null,
    document    text  not null,
    registered  jsonb not null,
    primary key (budget_year, kind, code, source, document)
)
