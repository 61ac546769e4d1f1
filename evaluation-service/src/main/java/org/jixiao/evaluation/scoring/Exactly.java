package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.line;
import static org.jixiao.evaluation.scoring.Points.nothing;
import static org.jixiao.evaluation.scoring.Points.share;
import static org.jixiao.evaluation.scoring.Points.whole;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jspecify.annotations.Nullable;

/** = 等于. The lenient reading takes more than asked for as reached, the strict one counts both ways; nothing asked for is both. */
final class Exactly {

    private Exactly() {}

    static CalculationLine score(
            BigDecimal weight,
            BigDecimal target,
            BigDecimal actual,
            ExactlyVariant variant,
            @Nullable BigDecimal passThreshold) {
        if (target.signum() == 0) {
            return actual.signum() <= 0 ? whole(weight) : nothing(Rule.MISSED);
        }
        return switch (variant) {
            case LENIENT -> AtLeast.score(weight, target, actual, passThreshold);
            case STRICT ->
                actual.compareTo(target) > 0 && target.signum() > 0
                        ? line(
                                Rule.IN_PROPORTION,
                                share(weight, target, actual),
                                "%s × %s ÷ %s",
                                weight,
                                target,
                                actual)
                        : AtLeast.score(weight, target, actual, passThreshold);
        };
    }
}
