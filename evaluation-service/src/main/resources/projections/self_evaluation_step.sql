create table ${table} (
    kind         text   not null,
    code         text   not null,
    budget_year  int    not null,
    version      bigint not null,
    step         text   not null,
    taken_on     date   not null,
    taken_by     text   not null,
    unit_code    text,
    post         text,
    content_hash text,
    seat         text,
    opinion      text,
    said         text,
    on_behalf_of text,
    primary key (budget_year, kind, code, version)
)
