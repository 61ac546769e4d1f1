create table ${table} (
    subject            text not null,
    name               text,
    unit_code          text,
    division           text,
    officer_id         text,
    -- WRITE, REVIEW, COMPLETE, ACCEPT, NONE
    phase              text    not null default 'NONE',
    since              date,
    -- the stream's version at which the present round began
    round              bigint,
    content_hash       text,
    -- the posts that confirm, in order, and the content that each confirmed last
    first_post         text,
    second_post        text,
    division_head_hash text,
    unit_head_hash     text,
    -- the post that has to confirm next; null where nobody has to
    next_post          text generated always as (
        case when phase not in ('REVIEW', 'ACCEPT') then null
            when case first_post when 'DIVISION_HEAD' then division_head_hash when 'UNIT_HEAD' then unit_head_hash
                else content_hash end is distinct from content_hash then first_post
            when case second_post when 'DIVISION_HEAD' then division_head_hash when 'UNIT_HEAD' then unit_head_hash
                else content_hash end is distinct from content_hash then second_post
        end) stored,
    primary key (subject)
);
create index ${table}_by_officer on ${table} (officer_id, since, subject) where phase in ('WRITE', 'COMPLETE');
create index ${table}_of_post on ${table} (unit_code, next_post, since, subject) where next_post is not null;
create index ${table}_of_division on ${table} (unit_code, next_post, division, since, subject) where next_post is not null;
create index ${table}_to_review on ${table} (phase, since, subject)
    where next_post is null and phase in ('REVIEW', 'ACCEPT')
