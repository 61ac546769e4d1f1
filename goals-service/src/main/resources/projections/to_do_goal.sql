create table ${table} (
    project_code text    not null,
    budget_year  integer not null,
    name         text,
    unit_code    text,
    officer_id   text,
    -- WRITE, REVIEW, COMPLETE, ACCEPT, NONE
    phase        text    not null default 'NONE',
    since        date,
    -- the stream's version at which the present round began
    round        bigint,
    content_hash text,
    primary key (project_code, budget_year)
);
create index ${table}_by_officer on ${table} (officer_id) where phase in ('WRITE', 'COMPLETE')
