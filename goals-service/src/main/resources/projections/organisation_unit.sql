create table ${table} (
    unit_code  text  not null,
    form       text  not null,
    from_day   date  not null,
    -- null while it is there
    last_day   date,
    -- MERGED, SPLIT or CLOSED, the units that took over, and the paper
    ending     text,
    successors jsonb not null default '[]',
    ended_by   text,
    primary key (unit_code)
)
