create table ${table} (
    budget_year  integer not null,
    code         text    not null,
    version      integer not null default 0,
    status       text    not null,
    -- what goals may use; null before the first adoption
    adopted      jsonb,
    -- what waits for its review, or was returned as a first proposal
    waiting      jsonb,
    -- of what is adopted, else of what waits; for searching
    field        text not null,
    name         text not null,
    meaning      text,
    division     text not null,
    reason       text,
    changed_on   date    not null,
    primary key (budget_year, code)
)
