package org.jixiao.monitoring.budgetexecution.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jixiao.kernel.money.Transfers;
import org.jixiao.kernel.money.Transfers.End;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Execution;
import org.jspecify.annotations.Nullable;

/**
 * The money of a unit as a whole, or of the department: projects and own expenditure together, in 元. What was moved among them is
 * counted neither as moved in nor as moved out.
 *
 * @param movedWithin what was moved among them
 * @param rate 执行率 in percent; null where there is no budget
 */
record WholeExecution(
        BigDecimal approved,
        BigDecimal increased,
        BigDecimal cut,
        BigDecimal movedIn,
        BigDecimal movedOut,
        BigDecimal movedWithin,
        BigDecimal carriedIn,
        BigDecimal clawedBack,
        BigDecimal budget,
        BigDecimal inTransit,
        BigDecimal executed,
        BigDecimal otherFunds,
        BigDecimal carriedOut,
        @Nullable BigDecimal rate) {

    private static final int FEN = 2;

    static WholeExecution of(List<Execution> parts, List<End> transfers) {
        BigDecimal within = Transfers.within(transfers).setScale(FEN, RoundingMode.UNNECESSARY);
        BigDecimal budget = sum(parts, Execution::budget);
        BigDecimal executed = sum(parts, Execution::executed);
        return new WholeExecution(
                sum(parts, Execution::approved),
                sum(parts, Execution::increased),
                sum(parts, Execution::cut),
                sum(parts, Execution::movedIn).subtract(within),
                sum(parts, Execution::movedOut).subtract(within),
                within,
                sum(parts, Execution::carriedIn),
                sum(parts, Execution::clawedBack),
                budget,
                sum(parts, Execution::inTransit),
                executed,
                sum(parts, Execution::otherFunds),
                sum(parts, Execution::carriedOut),
                budget.signum() <= 0 ? null : executed.movePointRight(2).divide(budget, FEN, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<Execution> parts, Function<Execution, BigDecimal> figure) {
        return parts.stream().map(figure).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
