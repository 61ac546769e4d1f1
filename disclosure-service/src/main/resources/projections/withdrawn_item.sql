create table ${table} (
    item_id      text   not null,
    position     bigint not null,
    note         text,
    withdrawn_on date   not null,
    primary key (item_id)
)
