create table ${table} (
    budget_year  integer not null,
    unit_code    text    not null,
    code         text    not null,
    -- the last edition that names it; the task stands if that is the plan's
    edition      integer not null,
    title        text not null,
    responsible  jsonb,
    work_year    integer,
    due_on       date,
    source       text,
    completed_on date,
    note         text,
    primary key (budget_year, unit_code, code)
)
