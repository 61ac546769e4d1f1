create table ${table} (
    unit_code       text    not null,
    post            text    not null,
    -- empty for a post of the whole unit
    division        text    not null,
    acting          boolean not null,
    staff_id        text    not null,
    from_day        date    not null,
    holder          text    not null default '',
    document_number text    not null default '',
    last_day        date,
    primary key (unit_code, post, division, acting, staff_id, from_day)
)
