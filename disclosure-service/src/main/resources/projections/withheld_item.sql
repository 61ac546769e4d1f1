create table ${table} (
    kind           text    not null,
    code           text    not null,
    budget_year    integer not null,
    matter         text    not null,
    withheld       boolean not null default false,
    published      boolean not null default false,
    money_prepared boolean not null default false,
    money_public   boolean not null default false,
    primary key (kind, code, budget_year, matter)
)
