create table ${table} (
    kind        text          not null,
    code        text          not null,
    budget_year int           not null,
    payment     text          not null,
    number      int           not null,
    amount      numeric(18,2) not null,
    paid_on     date          not null,
    raised_on   date          not null,
    primary key (budget_year, kind, code, payment)
)
