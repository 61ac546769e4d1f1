create table ${table} (
    project_code     text    not null,
    budget_year      int     not null,
    name             text,
    unit_code        text,
    classified       boolean not null default false,
    goal_version     int,
    rulebook_version int,
    indicators       jsonb   not null default '[]',
    opened_on        date,
    cut_off_month    int,
    goal_light       text,
    money_pace       text,
    combined         text,
    outcome          text,
    version          bigint  not null default -1,
    primary key (budget_year, project_code)
)
