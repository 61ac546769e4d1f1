create table ${table} (
    project_code text    not null,
    budget_year  integer not null,
    designated   boolean not null,
    primary key (project_code, budget_year)
)
