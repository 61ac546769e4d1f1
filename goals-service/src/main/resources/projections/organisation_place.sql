create table ${table} (
    unit_code       text not null,
    from_day        date not null,
    -- null of the office at the top
    parent          text,
    document_number text not null,
    primary key (unit_code, from_day)
)
