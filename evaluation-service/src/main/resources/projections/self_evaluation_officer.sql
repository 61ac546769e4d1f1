create table ${table} (
    kind        text not null,
    code        text not null,
    budget_year int  not null,
    from_day    date not null,
    staff_id    text not null,
    name        text not null,
    primary key (budget_year, kind, code, from_day)
)
