create table ${table} (
    stream  text   not null primary key,
    owner   text,
    total   numeric(18, 2),
    mark    text,
    version bigint not null,
    events  bigint not null default 0
)
