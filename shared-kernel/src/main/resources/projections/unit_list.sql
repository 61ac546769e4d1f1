create table ${table} (
    budget_year   integer not null,
    unit_code     text    not null,
    name          text    not null,
    kind          text    not null,
    participation text,
    primary key (budget_year, unit_code)
)
