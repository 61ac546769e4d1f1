create table ${table} (
    unit_code       text    not null,
    budget_year     integer not null,
    is_headquarters boolean not null,
    primary key (unit_code, budget_year)
)
