create table ${table} (
    kind          text not null,
    code          text not null,
    name          text not null,
    entry         jsonb not null,
    struck_off    jsonb,
    primary key (kind, code)
)
