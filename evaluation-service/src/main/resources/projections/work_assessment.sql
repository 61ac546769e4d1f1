create table ${table} (
    unit_code    text   not null,
    -- empty for a unit outside the 机关
    division     text   not null,
    budget_year  int    not null,
    name         text not null,
    stage        text,
    total        numeric(5, 2),
    grade        text,
    drafted      jsonb not null,
    drafted_on   date not null,
    sent_on      date,
    object_until date,
    objected     jsonb,
    objected_on  date,
    answered     jsonb,
    answered_on  date,
    decided      jsonb,
    decided_on   date,
    version      bigint not null default -1,
    primary key (budget_year, unit_code, division)
)
