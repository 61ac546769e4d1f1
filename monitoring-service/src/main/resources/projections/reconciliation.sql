create table ${table} (
    budget_year int  not null,
    month       int  not null,
    number      int  not null,
    compared_on date not null,
    compared    int  not null,
    differing   int  not null,
    primary key (budget_year, month, number)
)
