create table ${table} (
    budget_year    int   not null,
    code           text  not null,
    number         int   not null,
    decided        jsonb not null,
    carried_out_on date,
    upheld         jsonb,
    dropped        jsonb,
    primary key (budget_year, code, number)
)
