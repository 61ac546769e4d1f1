create table ${table} (
    kind        text    not null,
    code        text    not null,
    budget_year int     not null,
    -- null while no improvement plan is asked for
    due_on      date,
    submitted   boolean not null default false,
    primary key (budget_year, kind, code)
)
