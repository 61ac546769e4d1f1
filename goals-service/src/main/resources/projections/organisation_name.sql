create table ${table} (
    unit_code       text not null,
    from_day        date not null,
    name            text not null,
    document_number text not null,
    primary key (unit_code, from_day)
)
