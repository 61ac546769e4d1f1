package org.jixiao.monitoring.budgetexecution.receive;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.monitoring.budgetexecution.DocumentStanding;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document of many.
 *
 * @param reason why it waits; null unless it does
 * @param problem stable code of the refusal; null unless it was refused
 */
record Receipt(
        String subject,
        String eventId,
        Outcome outcome,
        @Nullable ParkingReason reason,
        @Nullable String problem) {

    /** What can become of a document. */
    enum Outcome {
        /** 已入账. */
        COUNTED,
        /** 挂起. */
        PARKED,
        /** 已收: it says something of the whole year, and counts for no money. */
        RECEIVED,
        /** 已拒收: another content came under its name before. */
        REFUSED
    }

    static Receipt of(Delivered delivered, DocumentStanding standing) {
        Outcome outcome =
                switch (standing.status()) {
                    case COUNTED -> Outcome.COUNTED;
                    case PARKED -> Outcome.PARKED;
                };
        return of(delivered.subject(), delivered.document(), outcome, standing.reason(), null);
    }

    static Receipt refused(Delivered delivered, List<Refusal> reasons) {
        return of(
                delivered.subject(),
                delivered.document(),
                Outcome.REFUSED,
                null,
                reasons.getFirst().code());
    }

    private static Receipt of(
            Subject subject,
            FinanceDocument document,
            Outcome outcome,
            @Nullable ParkingReason reason,
            @Nullable String problem) {
        return new Receipt(subject.toString(), document.origin().eventId(), outcome, reason, problem);
    }
}
