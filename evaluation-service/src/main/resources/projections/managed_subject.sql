create table ${table} (
    kind            text    not null,
    code            text    not null,
    budget_year     int     not null,
    name            text,
    -- that it belongs to now
    unit_code       text,
    project_kind    text,
    -- a project's, as a code of the list in the year's rulebook; none where its proposal was removed
    fund_nature     text,
    trial           boolean not null default false,
    classified      boolean not null default false,
    restricted      boolean not null default false,
    requested       numeric(18, 2),
    in_library      boolean not null default false,
    supported       boolean not null default false,
    -- last budget year that may rest on the appraisal
    appraised_until int,
    arranged        boolean not null default false,
    arranged_amount numeric(18, 2),
    passed          boolean not null default false,
    approved        boolean not null default false,
    approved_amount numeric(18, 2),
    filed           boolean not null default false,
    tracked         boolean not null default false,
    budget          numeric(18, 2) not null default 0,
    carried_in      numeric(18, 2) not null default 0,
    other_funds     numeric(18, 2) not null default 0,
    executed        numeric(18, 2) not null default 0,
    evaluated       boolean not null default false,
    applied         boolean not null default false,
    primary key (budget_year, kind, code)
)
