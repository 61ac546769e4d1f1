create table ${table} (
    kind         text    not null,
    code         text    not null,
    budget_year  integer not null,
    -- the term, and how long one is taken after it
    due_on       date,
    extended_to  date,
    decided_on   date,
    plan         jsonb,
    submitted_on date,
    review       jsonb,
    reviewed_on  date,
    accepted     boolean,
    -- null where no plan is asked for
    standing     text generated always as (case
        when due_on is null then null
        when accepted then 'ACCEPTED'
        when not accepted then 'RETURNED'
        when plan is not null then 'IN_REVIEW'
        else 'TO_WRITE' end) stored,
    since        date generated always as (coalesce(reviewed_on, submitted_on, decided_on)) stored,
    primary key (budget_year, kind, code)
)
