create table ${table} (
    kind          text not null,
    code          text not null,
    name          text,
    entry         jsonb,
    struck_off    jsonb,
    primary key (kind, code)
)
