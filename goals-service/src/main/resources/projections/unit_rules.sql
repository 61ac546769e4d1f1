create table ${table} (
    budget_year     integer not null,
    unit_code       text    not null,
    document_number text    not null,
    title           text    not null,
    issued_on       date    not null,
    primary key (budget_year, unit_code, document_number)
)
