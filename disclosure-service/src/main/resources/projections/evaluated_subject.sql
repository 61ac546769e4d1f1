create table ${table} (
    kind        text    not null,
    code        text    not null,
    budget_year integer not null,
    evaluated   boolean not null default false,
    primary key (kind, code, budget_year)
)
