create table ${table} (
    project_code  text  not null,
    budget_year   int   not null,
    cut_off_month int   not null,
    reported_on   date  not null,
    reported_by   text  not null,
    indicators    jsonb not null,
    reading       jsonb not null,
    primary key (budget_year, project_code, cut_off_month)
)
