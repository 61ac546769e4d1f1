create table ${table} (
    subject             text not null,
    version             bigint not null,
    status              text,
    -- the text under work: of a draft, or of what is asked of an approved goal
    content             jsonb,
    content_hash        text,
    -- the stream's version at which the present round of review began: opinions before it no longer count
    round_began         bigint,
    confirmed_hash      text,
    head                text,
    return_reason       text,
    grade               text,
    conclusion          text,
    sheet_total         numeric(6, 2),
    -- one of the three saw what a unit had reviewed by itself
    supervised          boolean not null default false,
    approved_version    integer,
    primary key (subject)
)
