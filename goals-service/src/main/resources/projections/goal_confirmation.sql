create table ${table} (
    subject      text not null,
    post         text    not null,
    content_hash text    not null,
    head         text    not null,
    staff_id     text    not null,
    -- for whom, where a delegate confirmed
    on_behalf_of text,
    confirmed_on date    not null,
    primary key (subject, post)
)
