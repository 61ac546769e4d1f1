create table ${table} (
    project_code text          not null,
    budget_year  int           not null,
    name         text,
    unit_code    text,
    approved     numeric(18,2) not null default 0,
    executed     numeric(18,2) not null default 0,
    changed_on   date,
    version      bigint        not null default -1,
    primary key (budget_year, project_code)
)
