create table ${table} (
    budget_year    int not null,
    number         int not null,
    proposed       jsonb not null,
    decided        jsonb,
    carried_out_on date,
    dropped        jsonb,
    primary key (budget_year, number)
)
