-- What witnesses signed: that they have seen this checkpoint, after those that they saw before.
create table cosignature (
    witness     text        not null,
    size        bigint      not null,
    -- as it stands beneath the note, base64
    signature   text        not null,
    cosigned_at timestamptz not null default clock_timestamp(),
    constraint cosignature_pk primary key (size, witness),
    constraint cosignature_of foreign key (size) references checkpoint
);
create index cosignature_by_witness on cosignature (witness, size);

create trigger cosignature_stays before update or delete or truncate on cosignature
    for each statement execute function sealed_stays();
