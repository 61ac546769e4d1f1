create table ${table} (
    kind         text not null,
    code         text not null,
    budget_year  int  not null,
    matter       text not null,
    version      int  not null,
    due_on       date not null,
    -- null while it should be public and is not
    published_on date,
    primary key (budget_year, kind, code, matter, version)
)
