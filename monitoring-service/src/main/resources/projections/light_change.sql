create table ${table} (
    position      bigint not null,
    kind          text   not null,
    code          text   not null,
    budget_year   int    not null,
    cut_off_month int    not null,
    goal_light    text   not null,
    money_pace    text   not null,
    combined      text   not null,
    changed_on    date   not null,
    primary key (position)
);
create index ${table}_of_goal on ${table} (budget_year, kind, code, position)
