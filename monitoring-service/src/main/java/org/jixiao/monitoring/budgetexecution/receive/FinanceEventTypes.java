package org.jixiao.monitoring.budgetexecution.receive;

import java.util.Map;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;

/** The CloudEvents types under which finance sends its documents: {@code jixiao.finance.<what happened>.v1}. */
final class FinanceEventTypes {

    /** A well-formed type; whether it is known is asked of {@link #isKnown}. */
    static final String PATTERN = "jixiao\\.finance\\.[a-z]{1,20}(-[a-z]{1,20}){1,4}\\.v1";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("jixiao.finance.budget-approved.v1", Kind.BUDGET_APPROVAL),
            Map.entry("jixiao.finance.budget-increased.v1", Kind.BUDGET_INCREASE),
            Map.entry("jixiao.finance.budget-cut.v1", Kind.BUDGET_CUT),
            Map.entry("jixiao.finance.reallocated-in.v1", Kind.REALLOCATION_IN),
            Map.entry("jixiao.finance.reallocated-out.v1", Kind.REALLOCATION_OUT),
            Map.entry("jixiao.finance.carried-over-in.v1", Kind.CARRY_OVER_IN),
            Map.entry("jixiao.finance.carried-over-out.v1", Kind.CARRY_OVER_OUT),
            Map.entry("jixiao.finance.clawed-back.v1", Kind.CLAW_BACK),
            Map.entry("jixiao.finance.quota-issued.v1", Kind.QUOTA),
            Map.entry("jixiao.finance.quota-cut.v1", Kind.QUOTA_CUT),
            Map.entry("jixiao.finance.payment-requested.v1", Kind.PAYMENT_REQUEST),
            Map.entry("jixiao.finance.payment-made.v1", Kind.PAYMENT),
            Map.entry("jixiao.finance.allocation-made.v1", Kind.ALLOCATION),
            Map.entry("jixiao.finance.unit-fund-payment-made.v1", Kind.UNIT_FUND_PAYMENT),
            Map.entry("jixiao.finance.payment-returned.v1", Kind.PAYMENT_RETURN),
            Map.entry("jixiao.finance.payment-rejected-by-bank.v1", Kind.BANK_REJECTION),
            Map.entry("jixiao.finance.corrected-in.v1", Kind.CORRECTION_IN),
            Map.entry("jixiao.finance.corrected-out.v1", Kind.CORRECTION_OUT));

    private FinanceEventTypes() {}

    static boolean isKnown(String type) {
        return KINDS.containsKey(type);
    }

    static Kind kindOf(String type) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalStateException("an unknown type was turned away before");
        }
        return kind;
    }

    static Map<String, Kind> all() {
        return KINDS;
    }
}
