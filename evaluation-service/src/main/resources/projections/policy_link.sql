create table ${table} (
    code        text not null,
    budget_year int  not null,
    project     text not null,
    linked_on   date not null,
    primary key (code, project, budget_year, linked_on)
)
