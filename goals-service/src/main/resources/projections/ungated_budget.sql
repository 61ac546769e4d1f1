create table ${table} (
    project_code    text           not null,
    budget_year     integer        not null,
    document_number text           not null,
    amount          numeric(18, 2) not null,
    unmet           jsonb          not null,
    reported_on     date           not null,
    primary key (project_code, budget_year, document_number)
)
