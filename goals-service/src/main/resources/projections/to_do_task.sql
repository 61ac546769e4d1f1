create table ${table} (
    subject      text not null,
    -- OPINION or CONCLUDE
    step         text    not null,
    -- the seat, or the lead
    slot         text    not null,
    -- the role that fills it
    holder       text,
    -- of the goal, in which it is to be done
    round        bigint,
    done         boolean not null default false,
    primary key (subject, step, slot)
);
create index ${table}_of_holder on ${table} (holder, step) where not done
