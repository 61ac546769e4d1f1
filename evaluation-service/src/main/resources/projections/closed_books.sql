create table ${table} (
    budget_year int  not null,
    closed_on   date not null,
    document    text not null,
    primary key (budget_year)
)
