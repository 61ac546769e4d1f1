package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.line;
import static org.jixiao.evaluation.scoring.Points.nothing;
import static org.jixiao.evaluation.scoring.Points.share;
import static org.jixiao.evaluation.scoring.Points.whole;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.goals.Rules.AtMostVariant;

/** ≤ 反向: kept earns the weight; what an exceeded target earns is for the rulebook to say. */
final class AtMost {

    private AtMost() {}

    static CalculationLine score(BigDecimal weight, BigDecimal target, BigDecimal actual, AtMostVariant variant) {
        if (actual.compareTo(target) <= 0) {
            return whole(weight);
        }
        // a target of nothing, once exceeded, is exceeded without measure
        if (target.signum() <= 0) {
            return nothing(Rule.MISSED);
        }
        return switch (variant) {
            case RATIO ->
                line(Rule.EXCEEDED_RATIO, share(weight, target, actual), "%s × %s ÷ %s", weight, target, actual);
            case LINEAR -> linear(weight, target, actual);
        };
    }

    private static CalculationLine linear(BigDecimal weight, BigDecimal target, BigDecimal actual) {
        BigDecimal left = target.add(target).subtract(actual);
        if (left.signum() <= 0) {
            return nothing(Rule.MISSED);
        }
        return line(
                Rule.EXCEEDED_LINEAR,
                share(weight, left, target),
                "%s × (1 − (%s − %s) ÷ %s)",
                weight,
                actual,
                target,
                target);
    }
}
