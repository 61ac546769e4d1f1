create table ${table} (
    kind        text not null,
    code        text not null,
    budget_year int  not null,
    -- code of the policy whose decision holds it, or nothing where it is the own one
    holder      text not null,
    held        text not null,
    since       date not null,
    lapses_on   date,
    primary key (budget_year, kind, code, holder)
);
create index ${table}_lapsing on ${table} (lapses_on) where lapses_on is not null
