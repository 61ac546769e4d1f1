create table ${table} (
    budget_year integer not null,
    -- 'office' for the whole office
    unit_code   text    not null,
    -- of the stream; the next change's If-Match
    version     bigint  not null,
    -- 0 while no plan is issued, though trainings, rules or supervisions stand
    edition     integer not null default 0,
    title       text,
    issued_on   date,
    reason      text,
    primary key (budget_year, unit_code)
)
