create table ${table} (
    project_code text    not null,
    budget_year  integer not null,
    designated   boolean not null default false,
    trial        boolean not null default false,
    arranged     boolean not null default false,
    primary key (project_code, budget_year)
)
