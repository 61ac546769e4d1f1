package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetAdjusted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.CarriedOver;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ClawedBack;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentCorrected;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentRequested;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentReturned;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.QuotaIssued;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.MoneyFigures;

/** What happened when a document counts, by its kind. */
final class CountedDocuments {

    private CountedDocuments() {}

    static DocumentCounted event(Subject subject, FinanceDocument document, MoneyFigures figures) {
        return switch (document.kind()) {
            case BUDGET_APPROVAL -> new BudgetApproved(subject, document, figures);
            case BUDGET_INCREASE, BUDGET_CUT, REALLOCATION_IN, REALLOCATION_OUT ->
                new BudgetAdjusted(subject, document, figures);
            case CARRY_OVER_IN, CARRY_OVER_OUT -> new CarriedOver(subject, document, figures);
            case CLAW_BACK -> new ClawedBack(subject, document, figures);
            case QUOTA, QUOTA_CUT -> new QuotaIssued(subject, document, figures);
            case PAYMENT_REQUEST -> new PaymentRequested(subject, document, figures);
            case PAYMENT, ALLOCATION, UNIT_FUND_PAYMENT -> new PaymentMade(subject, document, figures);
            case PAYMENT_RETURN, BANK_REJECTION -> new PaymentReturned(subject, document, figures);
            case CORRECTION_IN, CORRECTION_OUT -> new PaymentCorrected(subject, document, figures);
        };
    }
}
