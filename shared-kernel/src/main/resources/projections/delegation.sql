create table ${table} (
    unit_code       text not null,
    post            text not null,
    -- empty for a post of the whole unit
    division        text not null,
    holder_id       text not null,
    delegate_id     text not null,
    from_day        date not null,
    holder          text not null default '',
    delegate        text not null default '',
    -- the last day that is left; before the first where there is none
    last_day        date,
    -- which tasks
    steps           jsonb not null default '[]',
    document_number text,
    primary key (unit_code, post, division, holder_id, delegate_id, from_day)
);
create index ${table}_to on ${table} (delegate_id, unit_code)
