create table ${table} (
    project_code text    not null,
    budget_year  integer not null,
    project_name text,
    unit_code    text,
    stage        text,
    total        numeric(5, 2),
    grade        text,
    content_hash text,
    confirmed_by text,
    concluded_on date,
    prefilled    jsonb,
    sheet        jsonb,
    version      bigint  not null,
    primary key (project_code, budget_year)
)
