create table ${table} (
    unit_code       text    not null,
    budget_year     integer not null,
    name            text    not null,
    is_headquarters boolean not null default false,
    in_full         boolean not null default false,
    primary key (unit_code, budget_year)
)
