create table ${table} (
    kind        text not null,
    code        text not null,
    budget_year int  not null,
    unit_code   text not null,
    primary key (budget_year, kind, code)
)
