create table ${table} (
    budget_year    integer not null,
    unit_code      text    not null,
    -- of the stream, so that every follow-up of a finding is kept, in its order
    version        bigint  not null,
    finding        integer not null,
    followed_up_on date    not null,
    measure        text    not null,
    accepted       boolean not null,
    primary key (budget_year, unit_code, version)
)
