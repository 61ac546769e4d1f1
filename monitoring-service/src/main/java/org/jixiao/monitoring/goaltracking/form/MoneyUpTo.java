package org.jixiao.monitoring.goaltracking.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;

/**
 * The subject's money as it was known when a report was made: what was approved at the beginning of the year, and what the unit paid from
 * other funds.
 */
final class MoneyUpTo {

    private final Map<Line, Payment> fromOtherFunds = new HashMap<>();
    private BigDecimal approved = BigDecimal.ZERO;

    private record Line(String system, String number, int line) {}

    private record Payment(LocalDate on, BigDecimal amount) {}

    /** What finance had approved when the goal was; its own documents say it better once they come. */
    void hear(GoalApproved event) {
        approved = event.approvedBudget();
    }

    void hear(DocumentCounted event) {
        approved = event.figures().approved();
        FinanceDocument document = event.document();
        if (document.kind() == Kind.UNIT_FUND_PAYMENT) {
            fromOtherFunds.put(
                    new Line(
                            document.origin().system(),
                            document.number(),
                            document.origin().line()),
                    new Payment(document.date(), document.amount()));
        }
    }

    /** 年初预算数 in 元. */
    BigDecimal approved() {
        return approved;
    }

    /** 其他资金 paid up to the end of a day, in 元; the newest version of every line counts. */
    BigDecimal otherFundsUpTo(LocalDate day) {
        return fromOtherFunds.values().stream()
                .filter(payment -> !payment.on().isAfter(day))
                .map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
