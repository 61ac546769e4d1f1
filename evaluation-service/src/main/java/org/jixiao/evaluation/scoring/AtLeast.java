package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.line;
import static org.jixiao.evaluation.scoring.Points.nothing;
import static org.jixiao.evaluation.scoring.Points.reaches;
import static org.jixiao.evaluation.scoring.Points.share;
import static org.jixiao.evaluation.scoring.Points.whole;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jspecify.annotations.Nullable;

/** ≥ 正向: reached earns the weight, less earns W × A ÷ T, and nothing below the pass threshold, where there is one. */
final class AtLeast {

    private AtLeast() {}

    static CalculationLine score(
            BigDecimal weight, BigDecimal target, BigDecimal actual, @Nullable BigDecimal passThreshold) {
        if (actual.compareTo(target) >= 0) {
            return whole(weight);
        }
        // short of a target of nothing or less there is no share to be had
        if (target.signum() <= 0 || actual.signum() <= 0) {
            return nothing(Rule.MISSED);
        }
        if (passThreshold != null && !reaches(actual, target, passThreshold)) {
            return nothing(Rule.BELOW_PASS_THRESHOLD);
        }
        return line(Rule.IN_PROPORTION, share(weight, actual, target), "%s × %s ÷ %s", weight, actual, target);
    }
}
