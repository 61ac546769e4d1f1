package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;

/** The document behind an event, as finance sent it. */
public final class FinanceDocuments {

    private FinanceDocuments() {}

    public static FinanceDocument of(BudgetApproved event) {
        return new FinanceDocument(
                Kind.BUDGET_APPROVAL,
                event.documentNumber(),
                event.approvedOn(),
                event.amount(),
                event.original(),
                event.origin());
    }

    public static FinanceDocument of(PaymentMade event) {
        return new FinanceDocument(
                Kind.PAYMENT, event.documentNumber(), event.paidOn(), event.amount(), event.original(), event.origin());
    }
}
