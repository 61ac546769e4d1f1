create table ${table} (
    budget_year int     not null,
    unit_code   text    not null,
    kind        text    not null,
    value       numeric not null,
    source      text    not null,
    reported_by text    not null,
    reported_on date    not null,
    primary key (budget_year, unit_code, kind)
)
