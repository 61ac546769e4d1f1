create table ${table} (
    kind        text  not null,
    code        text  not null,
    budget_year int   not null,
    source      text  not null,
    number      int   not null,
    registered  jsonb not null,
    -- the last one
    corrected   jsonb,
    withdrawn   jsonb,
    primary key (budget_year, kind, code, source, number)
)
