create table ${table} (
    stream text not null primary key,
    owner  text not null
)
