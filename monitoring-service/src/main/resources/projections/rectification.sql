create table ${table} (
    kind             text    not null,
    code             text    not null,
    budget_year      int     not null,
    number           int     not null,
    -- given by the order, and by no later event
    document_number  text not null,
    unit_code        text not null,
    source           text not null,
    severity         text not null,
    loss_or_violation boolean not null default false,
    findings         jsonb   not null default '[]',
    requirements     text not null,
    basis            text not null,
    ordered_on       date not null,
    due_on           date,
    failed_after     date,
    standing         text    not null,
    -- at least once
    rejected         boolean not null default false,
    report           text,
    evidence         jsonb   not null default '[]',
    reported_by      text,
    reported_on      date,
    remark           text,
    judged_on        date,
    version          bigint  not null,
    primary key (budget_year, kind, code, number)
);
create index ${table}_open on ${table} (budget_year, due_on) where standing <> 'ACCEPTED'
