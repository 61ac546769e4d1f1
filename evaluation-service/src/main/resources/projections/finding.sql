create table ${table} (
    kind        text  not null,
    code        text  not null,
    budget_year int   not null,
    number      int   not null,
    raised      jsonb not null,
    primary key (budget_year, kind, code, number)
)
