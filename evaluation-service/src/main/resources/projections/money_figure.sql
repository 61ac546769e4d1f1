create table ${table} (
    kind        text           not null,
    code        text           not null,
    budget_year int            not null,
    budget      numeric(18, 2) not null,
    executed    numeric(18, 2) not null,
    primary key (budget_year, kind, code)
)
