create table ${table} (
    stream  text           not null primary key,
    owner   text,
    entries bigint         not null default 0,
    total   numeric(18, 2) not null default 0,
    last_on date,
    version bigint         not null
)
