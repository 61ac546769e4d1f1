package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.monitoring.FinanceDocument.Kind;

/** Where a document is booked: under one of the sums, and under the papers of which it uses something up. */
sealed interface Account {

    /** One of the sums of the subject. */
    record Of(Sum sum) implements Account {}

    /** What is left of one paper (凭证) of finance: of a payment once returns are taken off, of a request once it is paid. */
    record Paper(String system, Kind kind, String number) implements Account {}
}
