package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;
import static org.jixiao.evaluation.scoring.Points.ZERO;
import static org.jixiao.evaluation.scoring.Points.line;
import static org.jixiao.evaluation.scoring.Points.round;
import static org.jixiao.evaluation.scoring.Points.share;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.goals.WholeRules;

/**
 * The formulas of a framework: what was, {@code part}, is held against what was to be or had been, {@code of}. They compare
 * products and not quotients, so that nothing is rounded before the points are, and nothing is divided by nothing.
 */
final class FrameworkFormulas {

    private FrameworkFormulas() {}

    /** 控制率: up to 100 % earns all, above it nothing. */
    static CalculationLine kept(BigDecimal weight, BigDecimal part, BigDecimal of) {
        return part.compareTo(of) <= 0
                ? line(Rule.KEPT, round(weight), "%s ≤ %s", part, of)
                : line(Rule.NOT_KEPT, ZERO, "%s > %s", part, of);
    }

    /** 变动率 r: no rise earns all, a rise W × (1 − r), and nothing from 100 % on. */
    static CalculationLine notRisen(BigDecimal weight, BigDecimal part, BigDecimal of) {
        if (part.compareTo(of) <= 0) {
            return line(Rule.KEPT, round(weight), "%s ≤ %s", part, of);
        }
        BigDecimal left = of.add(of).subtract(part);
        if (of.signum() <= 0 || left.signum() <= 0) {
            return line(Rule.RISEN, ZERO, "%s ≥ 2 × %s", part, of);
        }
        return line(Rule.RISEN, share(weight, left, of), "%s × (1 − (%s − %s) ÷ %s)", weight, part, of, of);
    }

    /** 完成率: W × min(rate, 1). Where there was nothing to be done, it does not apply. */
    static Optional<CalculationLine> inProportion(BigDecimal weight, BigDecimal part, BigDecimal of) {
        if (of.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                part.compareTo(of) >= 0
                        ? line(Rule.REACHED, round(weight), "%s × min(%s ÷ %s, 1)", weight, part, of)
                        : line(
                                Rule.IN_PROPORTION,
                                share(weight, part.max(BigDecimal.ZERO), of),
                                "%s × %s ÷ %s",
                                weight,
                                part,
                                of));
    }

    /** 调整率, 结转结余率: up to a tolerated rate all; beyond it each point, and each part of a point as much less, takes a share of W. */
    static CalculationLine tolerated(BigDecimal weight, BigDecimal part, BigDecimal of, WholeRules.Tolerance bounds) {
        BigDecimal beyond = part.multiply(HUNDRED).subtract(of.multiply(bounds.upTo()));
        if (beyond.signum() <= 0) {
            return line(Rule.TOLERATED, round(weight), "%s ≤ %s × %s%%", part, of, bounds.upTo());
        }
        if (of.signum() <= 0) {
            return line(Rule.BEYOND_TOLERANCE, ZERO, "%s > 0", part);
        }
        BigDecimal left = of.multiply(HUNDRED).subtract(beyond.multiply(bounds.perPoint()));
        return line(
                Rule.BEYOND_TOLERANCE,
                share(weight, left.max(BigDecimal.ZERO), of.multiply(HUNDRED)),
                "%s × max(1 − (%s ÷ %s × 100 − %s) × %s%%, 0)",
                weight,
                part,
                of,
                bounds.upTo(),
                bounds.perPoint());
    }

    /** 定性: the share of its degree. */
    static CalculationLine judged(BigDecimal weight, Band band, WholeRules.Judged shares) {
        BigDecimal share =
                switch (band) {
                    case REACHED -> shares.full();
                    case PARTLY_REACHED -> shares.partly();
                    case MISSED -> shares.missing();
                };
        return line(Rule.JUDGED_BY_DEGREE, share(weight, share, HUNDRED), "%s × %s%%", weight, share);
    }
}
