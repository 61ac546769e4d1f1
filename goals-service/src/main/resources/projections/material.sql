create table ${table} (
    subject      text    not null,
    -- of the stream of the subject's papers
    version      bigint  not null,
    position     bigint  not null,
    step         text    not null,
    type         text    not null,
    sha256       text    not null,
    name         text    not null,
    media_type   text    not null,
    size         integer not null,
    handed_in_on date    not null,
    handed_in_by text    not null,
    primary key (subject, version)
)
