create table ${table} (
    project_code  text          not null,
    budget_year   int           not null,
    system        text          not null,
    kind          text          not null,
    number        text          not null,
    line          int           not null,
    version       int           not null,
    document_date date          not null,
    amount        numeric(18,2) not null,
    original      text,
    status        text          not null,
    reason        text,
    status_since  date          not null,
    primary key (budget_year, project_code, system, kind, number, line, version)
)
