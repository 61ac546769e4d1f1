create table ${table} (
    project_code text    not null,
    budget_year  integer not null,
    barred       boolean not null,
    position     bigint,
    primary key (project_code, budget_year)
)
