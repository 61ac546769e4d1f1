create table ${table} (
    kind        text    not null,
    code        text    not null,
    budget_year integer not null,
    binds_year  integer not null,
    proposed    jsonb not null,
    decided     jsonb,
    -- null once it is decided on again
    reopened    jsonb,
    -- no result stands any more of which it was proposed
    lapsed      boolean not null,
    primary key (budget_year, kind, code)
)
