package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;
import static org.jixiao.evaluation.scoring.Points.ZERO;
import static org.jixiao.evaluation.scoring.Points.share;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;

/** 预算执行率: executed ÷ 全年预算数, of which more than all earns no more than all. Without a budget there is nothing to execute. */
final class ExecutionScore {

    private ExecutionScore() {}

    static Execution of(Funds funds, BigDecimal weight) {
        BigDecimal budget = funds.budget();
        if (budget.signum() <= 0) {
            return new Execution(funds, null, ZERO);
        }
        BigDecimal counted = funds.executed().min(budget).max(BigDecimal.ZERO);
        return new Execution(funds, share(HUNDRED, funds.executed(), budget), share(weight, counted, budget));
    }
}
