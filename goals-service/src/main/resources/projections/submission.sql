create table ${table} (
    budget_year     integer not null,
    edition         integer not null,
    -- PREPARED, SENT, RECEIVED, RETURNED
    status          text    not null default 'PREPARED',
    due_on          date,
    prepared_on     date not null,
    goals           jsonb   not null default '[]',
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
    primary key (budget_year, edition)
)
