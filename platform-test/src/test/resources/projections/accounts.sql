create table ${table} (
    stream  text   not null primary key,
    owner   text not null check (owner <> 'refused by table'),
    total   numeric(18, 2) check (total <> 44),
    mark    text,
    version bigint not null,
    events  bigint not null default 0
)
