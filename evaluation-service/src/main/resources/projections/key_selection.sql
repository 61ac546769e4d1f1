create table ${table} (
    budget_year int   not null,
    proposed    jsonb,
    decided     jsonb,
    primary key (budget_year)
)
