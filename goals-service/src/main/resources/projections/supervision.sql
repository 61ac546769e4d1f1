create table ${table} (
    budget_year   integer not null,
    unit_code     text    not null,
    supervision   integer not null,
    supervised_on date    not null,
    seat          text    not null,
    examined      text    not null,
    findings      jsonb   not null,
    primary key (budget_year, unit_code, supervision)
)
