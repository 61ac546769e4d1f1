create table ${table} (
    kind        text not null,
    code        text not null,
    budget_year int  not null,
    from_day    date not null,
    unit_code   text not null,
    -- empty where it is not known: of a classified project
    division    text not null,
    primary key (budget_year, kind, code, from_day)
)
