create table ${table} (
    kind        text   not null,
    code        text   not null,
    budget_year int    not null,
    document    text   not null,
    position    bigint not null,
    found       jsonb  not null,
    primary key (budget_year, kind, code, document)
)
