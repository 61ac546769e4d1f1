package org.jixiao.monitoring.budgetexecution;

import java.math.BigDecimal;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jspecify.annotations.Nullable;

/**
 * What became of a finance document.
 *
 * @param reason why it waits; null if it counts
 * @param figures the subject's money at the same moment
 */
public record DocumentStanding(Status status, @Nullable ParkingReason reason, Summary figures) {

    /** Whether a document counts. */
    public enum Status {
        /** 已入账. */
        COUNTED,
        /** 挂起. */
        PARKED
    }

    /**
     * The subject's money, in 元.
     *
     * @param approved 年初批复数
     * @param budget 全年预算数
     * @param executed 全年执行数
     * @param inTransit 在途
     * @param left 指标余额
     */
    public record Summary(
            BigDecimal approved, BigDecimal budget, BigDecimal executed, BigDecimal inTransit, BigDecimal left) {

        public static Summary of(MoneyFigures figures) {
            return new Summary(
                    figures.approved(), figures.budget(), figures.executed(), figures.inTransit(), figures.left());
        }
    }
}
