create table ${table} (
    one    boolean not null,
    events bigint  not null default 0,
    primary key (one)
)
