create table ${table} (
    budget_year integer not null,
    occasion    text    not null,
    unit_code   text    not null,
    document    text    not null,
    replied_on  date    not null,
    due_on      date    not null,
    warn_on     date,
    released_on date,
    items       jsonb,
    left_out    jsonb,
    primary key (budget_year, occasion, unit_code)
)
