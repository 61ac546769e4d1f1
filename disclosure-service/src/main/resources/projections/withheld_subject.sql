create table ${table} (
    kind        text    not null,
    code        text    not null,
    budget_year integer not null,
    name        text,
    unit_code   text,
    requested   numeric,
    approved    numeric,
    arranged    numeric,
    adjusted    numeric,
    budget      numeric,
    executed    numeric,
    decided     numeric,
    bar         text,
    reexamine_on date,
    primary key (kind, code, budget_year)
)
