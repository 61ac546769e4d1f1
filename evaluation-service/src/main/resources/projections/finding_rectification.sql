create table ${table} (
    kind            text not null,
    code            text not null,
    budget_year     int  not null,
    rectification   int  not null,
    document_number text not null,
    finding         int,
    standing        text not null,
    due_on          date not null,
    primary key (budget_year, kind, code, rectification)
)
