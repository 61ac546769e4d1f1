create table ${table} (
    project_code        text   not null,
    budget_year         integer not null,
    version             bigint not null,
    status              text,
    overall_goal        text,
    funding             numeric(18, 2),
    indicators          jsonb,
    satisfaction_waiver text,
    content_hash        text,
    confirmed_hash      text,
    head                text,
    return_reason       text,
    grade               text,
    approved_version    integer,
    primary key (project_code, budget_year)
)
