create table ${table} (
    -- kind/code/year
    subject           text    not null,
    kind              text not null,
    budget_year       integer not null,
    name              text not null,
    unit_code         text not null,
    division          text,
    business_division text,
    officer           text,
    participation     text,
    -- of a policy
    amount            numeric(18, 2),
    projects          jsonb,
    profile           jsonb,
    appraisal         text    not null default 'NOT_CONCLUDED',
    goal              text    not null default 'NOT_DRAFTED',
    goal_late         boolean not null default false,
    review_grade      text,
    -- one of the three saw what the unit had reviewed by itself
    supervised        boolean not null default false,
    approved_on       date,
    primary key (subject)
);
create index ${table}_by_year on ${table} (budget_year, kind, subject)
