create table ${table} (
    budget_year      int  not null,
    month            int  not null,
    number           int  not null,
    kind             text not null,
    code             text not null,
    finance_approved numeric(18,2),
    finance_quota    numeric(18,2),
    finance_paid     numeric(18,2),
    own_approved     numeric(18,2),
    own_quota        numeric(18,2),
    own_paid         numeric(18,2),
    reason           text not null,
    primary key (budget_year, month, number, kind, code)
)
