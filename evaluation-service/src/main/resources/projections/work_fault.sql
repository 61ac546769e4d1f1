create table ${table} (
    kind        text not null,
    code        text not null,
    budget_year int  not null,
    -- the event that tells of it
    event_id    text not null,
    fault       text not null,
    step        text not null,
    -- null of what is no task of tracking
    cut_off     int,
    on_day      date not null,
    primary key (budget_year, kind, code, event_id)
)
