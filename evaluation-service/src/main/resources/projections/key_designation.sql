create table ${table} (
    code        text    not null,
    budget_year int     not null,
    designated  boolean not null,
    primary key (budget_year, code)
)
