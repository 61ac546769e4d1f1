create table ${table} (
    project_code     text        not null,
    budget_year      integer     not null,
    version          bigint,
    name             text not null,
    unit_code        text not null,
    division         text,
    -- the unit before the last transfer, and the first day with the present one
    transferred_from text,
    transferred_on   date,
    project_officer  text,
    kind             text,
    nature           text,
    participation    text,
    key_project      boolean     not null default false,
    profile          jsonb,
    -- of a classified project: the total, where it is not secret
    requested_amount numeric(18, 2),
    -- a code of the list in the year's rulebook
    fund_nature      text not null,
    classified       boolean     not null default false,
    restricted       boolean     not null default false,
    legal_ground     text,
    reviewer         text,
    reexamine_on     date,
    stage            text        not null default 'PROPOSED',
    -- of a project that left the library: what ceased, or why it was decided
    ceased           jsonb       not null default '[]',
    removal_reason   text,
    -- the paper of what was taken over from the time before this system
    imported_from    text,
    appraisal        text        not null default 'NOT_CONCLUDED',
    goal             text        not null default 'NOT_DRAFTED',
    goal_late        boolean     not null default false,
    -- one of the three saw what the unit had reviewed by itself
    goal_supervised  boolean     not null default false,
    review_grade     text,
    control_figure   numeric(18, 2),
    arranged_amount  numeric(18, 2),
    approved_on      date,
    ungated_amount   numeric(18, 2) not null default 0,
    changed_at       timestamptz,
    primary key (project_code, budget_year)
);
-- the figures of a year and unit are counted from this alone
create index ${table}_figures on ${table} (budget_year, unit_code, participation, appraisal, stage, goal, goal_late)
    include (requested_amount, arranged_amount)
