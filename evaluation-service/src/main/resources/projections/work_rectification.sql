create table ${table} (
    kind            text not null,
    code            text not null,
    budget_year     int  not null,
    number          int  not null,
    document_number text not null,
    due_on          date not null,
    reported_on     date,
    primary key (budget_year, kind, code, number)
)
