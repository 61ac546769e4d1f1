package org.jixiao.monitoring.goaltracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;

/**
 * The project's money as tracking hears of it from budget execution.
 *
 * @param approved 全年预算数
 * @param payments the newest version of every payment
 */
record Money(BigDecimal approved, Map<Line, Payment> payments) {

    record Line(String system, String number, int line) {}

    record Payment(LocalDate paidOn, BigDecimal amount) {}

    static Money none() {
        return new Money(BigDecimal.ZERO, Map.of());
    }

    Money after(BudgetApproved event) {
        return new Money(event.figures().approved(), payments);
    }

    Money after(PaymentMade event) {
        Map<Line, Payment> more = new LinkedHashMap<>(payments);
        more.put(
                new Line(
                        event.origin().system(),
                        event.documentNumber(),
                        event.origin().line()),
                new Payment(event.paidOn(), event.amount()));
        return new Money(approved, more);
    }

    /** What was paid up to the end of a day. */
    BigDecimal executedUpTo(LocalDate day) {
        return payments.values().stream()
                .filter(payment -> !payment.paidOn().isAfter(day))
                .map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
