create table ${table} (
    subject      text not null,
    -- of the goal's stream
    version      bigint  not null,
    position     bigint  not null,
    taken_on     date    not null,
    actor_id     text    not null,
    -- as whom the actor was known then: the log holds no names
    roles        jsonb   not null,
    step         text    not null,
    -- the post or seat by which the step was taken
    capacity     text,
    person       text,
    -- for whom the person took the step as a delegate
    on_behalf_of text,
    outcome      text,
    words        text,
    primary key (subject, version)
);
create index ${table}_by_actor on ${table} (actor_id, position desc)
