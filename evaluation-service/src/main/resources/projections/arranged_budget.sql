create table ${table} (
    code        text    not null,
    budget_year integer not null,
    amount      numeric,
    arranged_on date,
    primary key (code, budget_year)
)
