create table ${table} (
    project_code text    not null,
    budget_year  integer not null,
    matter       text    not null,
    project_name text,
    status       text,
    due_on       date,
    published_on date,
    publisher    text,
    index_number text,
    content_hash text,
    ground       text,
    content      jsonb,
    version      bigint  not null,
    primary key (project_code, budget_year, matter)
)
