create table ${table} (
    budget_year  integer not null,
    unit_code    text    not null,
    held_on      date    not null,
    topic        text    not null,
    hours        integer not null,
    participants integer not null,
    attendance   jsonb   not null,
    primary key (budget_year, unit_code, held_on, topic)
)
