create table ${table} (
    budget_year int  not null,
    unit_code   text not null,
    name        text not null,
    primary key (budget_year, unit_code)
)
