package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.monitoring.BudgetExecutionEvent.Figures;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jspecify.annotations.Nullable;

/**
 * What became of a finance document.
 *
 * @param reason why it waits; null if it counts
 * @param figures the project's money at the same moment
 */
public record DocumentStanding(Status status, @Nullable ParkingReason reason, Figures figures) {

    /** Whether a document counts. */
    public enum Status {
        /** 已入账. */
        COUNTED,
        /** 挂起. */
        PARKED
    }
}
