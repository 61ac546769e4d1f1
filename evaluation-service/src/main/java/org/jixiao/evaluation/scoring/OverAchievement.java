package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;
import static org.jixiao.evaluation.scoring.Points.reaches;
import static org.jixiao.evaluation.scoring.Points.share;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jspecify.annotations.Nullable;

/**
 * Far more than asked for is not good by itself: it must be explained, and where the target was clearly set too low, points go in
 * steps of the deviation (A − T) ÷ T.
 */
final class OverAchievement {

    private OverAchievement() {}

    /** ≥ from 130 % of the target, = as well where more counts as reached, ≤ as far on its own side: at 70 % and less. */
    static boolean needsCause(Indicator indicator, @Nullable BigDecimal actual, Rules.Scores rules) {
        BigDecimal target = indicator.target();
        if (actual == null || target == null || target.signum() <= 0) {
            return false;
        }
        BigDecimal bound = rules.overAchievement().reasonFrom();
        if (moreIsReached(indicator, rules)) {
            return reaches(actual, target, bound);
        }
        BigDecimal mirrored = HUNDRED.add(HUNDRED).subtract(bound);
        return indicator.direction() == Direction.AT_MOST
                && actual.multiply(HUNDRED).compareTo(target.multiply(mirrored)) <= 0;
    }

    /** What a target set too low costs: the highest step that the deviation reaches. Nothing for ≤. */
    static Optional<CalculationLine> deduction(Indicator indicator, BigDecimal actual, Rules.Scores rules) {
        BigDecimal target = indicator.target();
        if (target == null || target.signum() <= 0 || !moreIsReached(indicator, rules)) {
            return Optional.empty();
        }
        BigDecimal over = actual.subtract(target);
        return rules.overAchievement().deductions().stream()
                .filter(step -> holds(step, over, target))
                .max(Comparator.comparing(Rules.Deduction::percentOfWeight))
                .map(step -> Points.line(
                        Rule.TARGET_SET_TOO_LOW,
                        share(indicator.weight(), step.percentOfWeight(), HUNDRED)
                                .negate(),
                        "−%s × %s%%",
                        indicator.weight(),
                        step.percentOfWeight()));
    }

    private static boolean moreIsReached(Indicator indicator, Rules.Scores rules) {
        return switch (indicator.direction()) {
            case AT_LEAST -> true;
            case EXACTLY -> rules.exactly() == ExactlyVariant.LENIENT;
            case AT_MOST, QUALITATIVE, YES_NO, BY_DATE -> false;
        };
    }

    private static boolean holds(Rules.Deduction step, BigDecimal over, BigDecimal target) {
        int side = over.multiply(HUNDRED).compareTo(target.multiply(step.deviationFrom()));
        return step.inclusive() ? side >= 0 : side > 0;
    }
}
