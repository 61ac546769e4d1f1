create table ${table} (
    unit_code   text    not null,
    budget_year integer not null,
    name        text    not null,
    primary key (unit_code, budget_year)
)
