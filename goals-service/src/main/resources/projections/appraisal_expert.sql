create table ${table} (
    subject        text not null,
    expert         text    not null,
    name           text not null,
    scores         jsonb,
    scored_on      date,
    recusal_reason text,
    primary key (subject, expert)
)
