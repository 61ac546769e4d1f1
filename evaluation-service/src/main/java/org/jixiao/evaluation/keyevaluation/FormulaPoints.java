package org.jixiao.evaluation.keyevaluation;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Figures;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.evaluation.scoring.Points;

/**
 * Points that follow from two figures (财预〔2020〕10号 附件2). A rate of 100 % or more earns the weight, less of it its part. Whoever kept the
 * planned cost has the weight, and what was spent above it takes its part away, down to nothing.
 */
final class FormulaPoints {

    private FormulaPoints() {}

    /** @param figures not negative; where there was nothing to hold the actual value against, nothing is earned */
    static BigDecimal of(PlanLine line, Formula formula, Figures figures) {
        if (figures.base().signum() == 0) {
            return Points.ZERO;
        }
        BigDecimal reached =
                switch (formula) {
                    case ARRIVAL, EXECUTION, COMPLETION, QUALITY -> figures.actual();
                    case COST_SAVING -> figures.base().add(figures.base()).subtract(figures.actual());
                };
        BigDecimal counted = reached.max(BigDecimal.ZERO).min(figures.base());
        return Points.share(line.weight(), counted, figures.base());
    }
}
