create table ${table} (
    kind            text    not null,
    code            text    not null,
    budget_year     integer not null,
    edition         integer not null,
    -- PREPARED, SENT, RECEIVED, RETURNED
    status          text    not null default 'PREPARED',
    due_on          date,
    prepared_on     date not null,
    items           jsonb   not null default '[]',
    -- what belongs into the package and was not ready, and why it went without
    missing         jsonb   not null default '[]',
    missing_because text,
    -- uploaded documents that are in the package
    papers          jsonb   not null default '[]',
    -- the package, by its hash
    archive         text,
    archive_size    integer,
    sent_on         date,
    late            boolean not null default false,
    document_number text,
    approval_number text,
    received_on     date,
    receipt         text,
    returned_on     date,
    opinions        text,
    resubmit_by     date,
    primary key (budget_year, kind, code, edition)
)
