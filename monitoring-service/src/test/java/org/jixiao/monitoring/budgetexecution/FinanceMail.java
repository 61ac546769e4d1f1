package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;

/** A document on its way here, and what it is about. */
record FinanceMail(Subject subject, FinanceDocument document) {

    /** The same document, delivered once more under another id. */
    FinanceMail again() {
        return new FinanceMail(
                subject, Ledger.delivered(document, document.origin().eventId() + "-again"));
    }

    String json() {
        FinanceEvents event = FinanceEvents.approval(
                        "", document.number(), document.amount().toPlainString())
                .with("type", type(document.kind()))
                .with("id", document.origin().eventId())
                .with("source", document.origin().eventSource())
                .with("subject", subject.toString())
                .withData("system", document.origin().system())
                .withData("version", document.origin().version())
                .withData("date", document.date().toString());
        if (document.refersTo() != null) {
            event = event.withData("refersTo", document.refersTo());
        }
        if (document.economicClass() != null) {
            event = event.withData("economicClass", document.economicClass());
        }
        return event.json();
    }

    private static String type(Kind kind) {
        String happened =
                switch (kind) {
                    case BUDGET_APPROVAL -> "budget-approved";
                    case BUDGET_INCREASE -> "budget-increased";
                    case BUDGET_CUT -> "budget-cut";
                    case REALLOCATION_IN -> "reallocated-in";
                    case REALLOCATION_OUT -> "reallocated-out";
                    case CARRY_OVER_IN -> "carried-over-in";
                    case CARRY_OVER_OUT -> "carried-over-out";
                    case CLAW_BACK -> "clawed-back";
                    case QUOTA -> "quota-issued";
                    case QUOTA_CUT -> "quota-cut";
                    case PAYMENT_REQUEST -> "payment-requested";
                    case PAYMENT -> "payment-made";
                    case ALLOCATION -> "allocation-made";
                    case UNIT_FUND_PAYMENT -> "unit-fund-payment-made";
                    case PAYMENT_RETURN -> "payment-returned";
                    case BANK_REJECTION -> "payment-rejected-by-bank";
                    case CORRECTION_IN -> "corrected-in";
                    case CORRECTION_OUT -> "corrected-out";
                };
        return "jixiao.finance." + happened + ".v1";
    }
}
