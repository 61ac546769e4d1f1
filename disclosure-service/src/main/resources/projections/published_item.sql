create table ${table} (
    item_id      text    not null,
    item_version integer not null,
    matter       text    not null,
    kind         text    not null,
    code         text    not null,
    budget_year  integer not null,
    name         text    not null,
    unit_code    text    not null,
    index_number text    not null,
    publisher    text    not null,
    published_on date    not null,
    content_hash text    not null,
    content      text    not null,
    note         text,
    position     bigint  not null,
    primary key (item_id, item_version)
)
