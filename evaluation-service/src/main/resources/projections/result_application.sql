create table ${table} (
    code        text    not null,
    budget_year integer not null,
    binds_year  integer,
    proposed    jsonb,
    decided     jsonb,
    primary key (code, budget_year)
)
