create table ${table} (
    kind             text   not null,
    code             text   not null,
    budget_year      int    not null,
    number           int    not null,
    -- given by the first event, and by none that follows
    measure          text not null,
    standing         text not null,
    amount           numeric(18,2),
    cause            text,
    reason           text not null,
    rectification    int,
    carries_out      int,
    proposed_on      date,
    statement_until  date,
    statement        text,
    document         text,
    decided_on       date,
    lapses_on        date,
    acknowledge_by   date,
    answer_document  text,
    answered_on      date,
    version          bigint not null,
    primary key (budget_year, kind, code, number)
);
create index ${table}_open on ${table} (budget_year, acknowledge_by) where standing in ('PROPOSED', 'DECIDED', 'REFUSED')
