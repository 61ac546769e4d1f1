create table ${table} (
    project_code text    not null,
    budget_year  integer not null,
    post         text    not null,
    content_hash text    not null,
    head         text    not null,
    staff_id     text    not null,
    confirmed_on date    not null,
    primary key (project_code, budget_year, post)
)
