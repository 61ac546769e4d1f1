create table ${table} (
    project_code text    not null,
    budget_year  integer not null,
    -- CONFIRM by a post, OPINION and CONCLUDE by a role
    step         text    not null,
    -- the post, the seat, or the lead
    slot         text    not null,
    -- the post or role that fills it
    holder       text,
    stage        integer not null default 0,
    round        bigint,
    unit_code    text,
    division     text,
    done         boolean not null default false,
    -- the content that the holder of the post confirmed last
    done_hash    text,
    primary key (project_code, budget_year, step, slot)
);
create index ${table}_by_holder on ${table} (holder, unit_code) where not done
