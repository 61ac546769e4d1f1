create table ${table} (
    project_code     text    not null,
    budget_year      integer not null,
    seat             text    not null,
    opinion          text    not null,
    remark           text    not null,
    remarks          jsonb   not null,
    given_on         date    not null,
    given_at_version bigint  not null,
    primary key (project_code, budget_year, seat)
)
