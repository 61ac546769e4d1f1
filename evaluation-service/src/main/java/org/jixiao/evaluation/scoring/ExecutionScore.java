package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;
import static org.jixiao.evaluation.scoring.Points.ZERO;
import static org.jixiao.evaluation.scoring.Points.share;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;

/** 预算执行率: executed ÷ 全年预算数, of which more than all earns no more than all. Without a budget there is nothing to execute. */
final class ExecutionScore {

    private ExecutionScore() {}

    static Execution of(BigDecimal budget, BigDecimal executed, BigDecimal weight) {
        if (budget.signum() <= 0) {
            return new Execution(budget, executed, null, ZERO);
        }
        BigDecimal counted = executed.min(budget).max(BigDecimal.ZERO);
        return new Execution(budget, executed, share(HUNDRED, executed, budget), share(weight, counted, budget));
    }
}
