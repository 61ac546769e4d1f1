create table ${table} (
    kind        text not null,
    code        text not null,
    budget_year int  not null,
    held        text not null,
    since       date not null,
    lapses_on   date,
    primary key (budget_year, kind, code)
);
create index ${table}_lapsing on ${table} (lapses_on) where lapses_on is not null
