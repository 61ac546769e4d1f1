create table ${table} (
    kind         text    not null,
    code         text    not null,
    budget_year  int     not null,
    name         text,
    unit_code    text,
    draw         int,
    alert        boolean not null default false,
    drawn_on     date,
    outcome      text,
    considerable boolean not null default false,
    concluded_on date,
    concluded    jsonb,
    version      bigint  not null default -1,
    primary key (budget_year, kind, code)
)
