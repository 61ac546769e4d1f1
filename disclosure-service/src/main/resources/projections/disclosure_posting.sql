create table ${table} (
    kind         text    not null,
    code         text    not null,
    budget_year  integer not null,
    matter       text    not null,
    item_version integer not null,
    venue        text    not null,
    address      text    not null,
    receipt      text    not null,
    posted_on    date    not null,
    primary key (kind, code, budget_year, matter, item_version, venue)
)
