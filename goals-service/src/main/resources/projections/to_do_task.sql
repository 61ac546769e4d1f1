create table ${table} (
    subject      text not null,
    -- OPINION or CONCLUDE; VOID where the role keeps out of the review
    step         text    not null,
    -- the seat, or the lead
    slot         text    not null,
    -- the role that fills it
    holder       text,
    -- the post behind that role, which a delegate may stand in for; null where none is
    post         text,
    -- of the 机关; empty for the head of the unit under review
    division     text,
    -- of the goal, in which it is to be done
    round        bigint,
    done         boolean not null default false,
    primary key (subject, step, slot)
);
create index ${table}_of_holder on ${table} (holder, step) where not done;
create index ${table}_of_post on ${table} (post, division, step) where not done
