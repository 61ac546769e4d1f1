create table ${table} (
    kind            text    not null,
    code            text    not null,
    budget_year     int     not null,
    name            text,
    unit_code       text,
    route           jsonb,
    ground          text,
    opened_on       date,
    opened          jsonb,
    entrusted_on    date,
    entrusted_at    bigint,
    entrusted       jsonb,
    notice          jsonb,
    plan            jsonb,
    plan_standing   text,
    plan_review     jsonb,
    draft           jsonb,
    report_standing text,
    report_review   jsonb,
    asked           jsonb,
    answer_by       date,
    opinion         jsonb,
    objected        boolean not null default false,
    replies         jsonb,
    total           numeric(5, 2),
    grade           text,
    prove_by        date,
    result          jsonb,
    letter          jsonb,
    letter_answer   jsonb,
    archived        jsonb,
    finalised_on    date,
    reopened        jsonb,
    -- what was found false last of the self-evaluation, and in spite of which paper the result stands
    falsified_on    date,
    falsified_by    text,
    stands_despite  text,
    confirmed       jsonb,
    since           date,
    version         bigint  not null default -1,
    stage           text generated always as (case
        when opened is null then null
        when archived is not null then 'ARCHIVED'
        when letter_answer is not null or letter -> 'findings' = '[]' then 'ANSWERED'
        when letter is not null then 'FED_BACK'
        when result is not null and reopened is null then 'FINALISED'
        when report_standing = 'ACCEPTED' then 'REPORT_ACCEPTED'
        when objected and replies is null then 'OBJECTED'
        when asked is not null and opinion is null then 'CONSULTING'
        when report_standing = 'RETURNED' then 'REVISING'
        when asked is not null then 'REPORT_IN_REVIEW'
        when draft is not null then 'DRAFTED'
        when plan_standing = 'ACCEPTED' then 'SCORING'
        when plan_standing = 'RETURNED' then 'PLAN_RETURNED'
        when plan is not null then 'PLAN_IN_REVIEW'
        when notice is not null then 'NOTIFIED'
        when entrusted is not null then 'ENTRUSTED'
        else 'SELECTED' end) stored,
    -- its evaluators worked with what was found false later, or on the same day
    in_doubt        boolean generated always as (coalesce(
        reopened is null and finalised_on <= falsified_on
            and stands_despite is distinct from falsified_by, false)) stored,
    primary key (budget_year, kind, code)
)
