create table ${table} (
    budget_year     int  not null,
    kind            text not null,
    unit_code       text not null,
    version         int  not null,
    document_number text not null,
    dated           date not null,
    source          text not null,
    came_on         date not null,
    primary key (budget_year, kind, unit_code, version)
)
