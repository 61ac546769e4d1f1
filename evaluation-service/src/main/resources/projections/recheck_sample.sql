create table ${table} (
    budget_year int   not null,
    number      int   not null,
    drawn       jsonb not null,
    primary key (budget_year, number)
)
