create table ${table} (
    subject_kind   text          not null,
    subject_code   text          not null,
    budget_year    int           not null,
    system         text          not null,
    kind           text          not null,
    number         text          not null,
    line           int           not null,
    version        int           not null,
    document_date  date          not null,
    amount         numeric(18,2) not null,
    executed       numeric(18,2) not null default 0,
    refers_to      text,
    economic_class text,
    procurement    boolean       not null default false,
    imported       boolean       not null,
    status         text          not null,
    reason         text,
    status_since   date          not null,
    late           boolean       not null default false,
    primary key (budget_year, subject_kind, subject_code, system, kind, number, line, version)
);
create index ${table}_parked on ${table} (budget_year, status_since) where status = 'PARKED'
