create table ${table} (
    subject            text not null,
    name               text not null,
    unit_code          text not null,
    division           text,
    -- WRITE, REVIEW, COMPLETE, ACCEPT, PASSED, ADJUSTED (an adjustment that passed in its unit), NONE
    phase              text    not null default 'NONE',
    since              date,
    -- the stream's version at which the present round began
    round              bigint,
    -- the goal's own term, where it has more time than the others
    extended_to        date,
    -- what somebody reminded of by hand last, and when
    reminded_task      text,
    reminded_on        date,
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
    -- what the three must see, by the route of the present round, and whether they have
    supervision        text    not null default 'NONE',
    key_subject        boolean not null default false,
    supervised         boolean not null default false,
    -- since when it has to be revised to the approved amount (按批复数修订目标); null where it has not
    revise_since       date,
    -- what beside the goal must be there before the reply is: a project's arranged budget, a policy's supporting appraisal
    ready              boolean not null default false,
    -- what a goal that passed waits for: SUPERVISE, REPLY; null where it waits for nobody
    awaits             text generated always as (
        case when phase not in ('PASSED', 'ADJUSTED') then null
            when not supervised and (supervision = 'ALWAYS' or supervision = 'OF_KEY_SUBJECTS' and key_subject)
                then 'SUPERVISE'
            when phase = 'PASSED' and ready then 'REPLY'
        end) stored,
    primary key (subject)
);
create index ${table}_of_post on ${table} (unit_code, next_post, since, subject) where next_post is not null;
create index ${table}_of_division on ${table} (unit_code, next_post, division, since, subject) where next_post is not null;
create index ${table}_to_review on ${table} (phase, since, subject)
    where next_post is null and phase in ('REVIEW', 'ACCEPT');
create index ${table}_awaiting on ${table} (awaits, since, subject) where awaits is not null
