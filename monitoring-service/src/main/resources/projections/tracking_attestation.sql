create table ${table} (
    kind            text not null,
    code            text not null,
    budget_year     int  not null,
    register_number text not null,
    cut_off_month   int  not null,
    late            boolean not null,
    outcome         text not null,
    attested_on     date not null,
    officer         text not null,
    registered_on   date not null,
    primary key (budget_year, kind, code, register_number)
)
