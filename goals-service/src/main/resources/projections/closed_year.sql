create table ${table} (
    budget_year integer not null,
    document    text    not null,
    closed_on   date    not null,
    primary key (budget_year)
)
