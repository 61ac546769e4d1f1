create table ${table} (
    subject          text not null,
    seat             text    not null,
    opinion          text    not null,
    remark           text    not null,
    remarks          jsonb   not null,
    -- who gave it for whom; null in the own right
    delegate         text,
    on_behalf_of     text,
    given_on         date    not null,
    given_at_version bigint  not null,
    primary key (subject, seat)
)
