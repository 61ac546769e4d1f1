-- Files that events refer to by their hash. The bytes are packed already and are read in pieces, hence "external".
create table attachment (
    sha256     text        not null,
    name       text        not null check (length(name) between 1 and 200),
    media_type text        not null,
    size       int         not null generated always as (octet_length(content)) stored,
    content    bytea       not null,
    checked    boolean     not null,
    stored_by  text        not null,
    stored_at  timestamptz not null default clock_timestamp(),
    constraint attachment_pk primary key (sha256),
    constraint attachment_is_under_its_hash check (sha256 = encode(sha256(content), 'hex'))
);
alter table attachment alter column content set storage external;

-- Added and read, never changed. The service's role owns the table and gives its own rights away; what it could still do
-- as the owner of the schema, the hash in the events would tell.
revoke all on attachment from current_user;
grant select, insert (sha256, name, media_type, content, checked, stored_by) on attachment to current_user;
