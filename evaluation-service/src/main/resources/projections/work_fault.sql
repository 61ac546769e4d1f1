create table ${table} (
    kind        text not null,
    code        text not null,
    budget_year int  not null,
    -- of the event that tells of it
    position    bigint not null,
    fault       text not null,
    step        text not null,
    -- null of what is no task of tracking
    cut_off     int,
    -- the paper that found false data; null of every other fault
    document    text,
    on_day      date not null,
    primary key (budget_year, kind, code, position)
)
