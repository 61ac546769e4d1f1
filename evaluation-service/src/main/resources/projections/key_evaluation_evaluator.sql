create table ${table} (
    kind          text    not null,
    code          text    not null,
    budget_year   int     not null,
    staff_id      text    not null,
    name          text not null,
    entrusted_at  bigint,
    undertaken_on date,
    recused       boolean not null default false,
    recused_for   text,
    sheet         jsonb,
    primary key (budget_year, kind, code, staff_id)
)
