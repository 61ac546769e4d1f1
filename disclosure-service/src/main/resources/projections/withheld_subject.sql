create table ${table} (
    kind          text    not null,
    code          text    not null,
    budget_year   integer not null,
    name          text,
    requested     numeric,
    approved      numeric,
    adjusted      numeric,
    barred        boolean not null default false,
    item_withheld boolean not null default false,
    published     boolean not null default false,
    primary key (kind, code, budget_year)
)
