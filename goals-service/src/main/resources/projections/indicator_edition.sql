create table ${table} (
    budget_year     integer not null,
    edition         integer not null,
    document_number text    not null,
    issued_on       date    not null,
    lines           jsonb   not null,
    primary key (budget_year, edition)
)
