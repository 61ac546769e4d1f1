-- When a checkpoint was there, by the word of a timestamp authority (RFC 3161).
create table checkpoint_timestamp (
    size       bigint      not null,
    -- the authority's whole response, DER
    response   bytea       not null,
    -- as the token says
    stamped_at timestamptz not null,
    constraint checkpoint_timestamp_pk primary key (size),
    constraint checkpoint_timestamp_of foreign key (size) references checkpoint
);

create trigger checkpoint_timestamp_stays before update or delete or truncate on checkpoint_timestamp
    for each statement execute function sealed_stays();
