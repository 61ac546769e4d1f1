package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Rules.AtMostVariant;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jspecify.annotations.Nullable;

/**
 * The scoring table once more, written straight from the table and with its numbers in the code: a second opinion that shares nothing
 * with what it checks but the words of the regulation.
 */
final class RecomputedByHand {

    private static final MathContext EXACTLY_ENOUGH = MathContext.DECIMAL128;

    private final AtMostVariant atMost;
    private final ExactlyVariant exactly;
    private final @Nullable BigDecimal threshold;
    private final boolean bands;

    RecomputedByHand(AtMostVariant atMost, ExactlyVariant exactly, @Nullable BigDecimal threshold, boolean bands) {
        this.atMost = atMost;
        this.exactly = exactly;
        this.threshold = threshold;
        this.bands = bands;
    }

    record Result(BigDecimal total, String grade) {}

    Result of(
            List<Indicator> indicators,
            Map<String, Answer> answers,
            Map<String, String> unproved,
            BigDecimal budget,
            BigDecimal paid) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal dubious = BigDecimal.ZERO;
        for (Indicator indicator : indicators) {
            Answer answer = Optional.ofNullable(answers.get(indicator.code())).orElseThrow();
            if (answer.actual().notApplicable() != null) {
                continue;
            }
            weight = weight.add(indicator.weight());
            if (unproved.containsKey(indicator.code())) {
                dubious = dubious.add(indicator.weight());
            } else {
                earned = earned.add(points(indicator, answer));
            }
        }
        boolean money = budget.signum() > 0;
        BigDecimal whole = money ? number("90") : number("100");
        BigDecimal scaled = cents(earned.multiply(whole).divide(weight, EXACTLY_ENOUGH));
        BigDecimal share = money ? paid.divide(budget, EXACTLY_ENOUGH) : BigDecimal.ZERO;
        BigDecimal execution =
                cents(share.min(BigDecimal.ONE).max(BigDecimal.ZERO).multiply(BigDecimal.TEN));
        BigDecimal total = scaled.add(execution);
        boolean provable = dubious.divide(weight, EXACTLY_ENOUGH).compareTo(number("0.2")) < 0;
        return new Result(total, provable ? grade(total) : "无法证明");
    }

    private static String grade(BigDecimal total) {
        double points = total.doubleValue();
        if (points >= 90) {
            return "优";
        }
        if (points >= 80) {
            return "良";
        }
        return points >= 60 ? "中" : "差";
    }

    private BigDecimal points(Indicator indicator, Answer answer) {
        BigDecimal w = indicator.weight();
        Actual actual = answer.actual();
        return switch (indicator.direction()) {
            case QUALITATIVE -> cents(Optional.ofNullable(actual.points()).orElseThrow());
            case YES_NO -> Boolean.TRUE.equals(actual.fulfilled()) ? w : BigDecimal.ZERO;
            case BY_DATE -> byDate(w, indicator, actual.doneOn());
            case AT_LEAST, AT_MOST, EXACTLY -> {
                BigDecimal t = Optional.ofNullable(indicator.target()).orElseThrow();
                BigDecimal a = Optional.ofNullable(actual.value()).orElseThrow();
                BigDecimal base =
                        switch (indicator.direction()) {
                            case AT_MOST -> atMost(w, t, a);
                            case EXACTLY -> exactly(w, t, a);
                            case AT_LEAST, QUALITATIVE, YES_NO, BY_DATE ->
                                bands && indicator.group() == Group.SATISFACTION ? satisfied(w, a) : atLeast(w, t, a);
                        };
                boolean low = answer.cause() == OverAchievementCause.TARGET_TOO_LOW
                        && indicator.direction() == Indicator.Direction.AT_LEAST;
                yield cents(base).subtract(low ? cents(w.multiply(taken(t, a))) : BigDecimal.ZERO);
            }
        };
    }

    private static BigDecimal taken(BigDecimal t, BigDecimal a) {
        BigDecimal deviation = a.subtract(t).divide(t, EXACTLY_ENOUGH);
        if (deviation.compareTo(BigDecimal.ONE) > 0) {
            return number("0.3");
        }
        if (deviation.compareTo(number("0.5")) >= 0) {
            return number("0.2");
        }
        return deviation.compareTo(number("0.3")) >= 0 ? number("0.1") : BigDecimal.ZERO;
    }

    private BigDecimal atLeast(BigDecimal w, BigDecimal t, BigDecimal a) {
        BigDecimal ratio = a.divide(t, EXACTLY_ENOUGH);
        if (ratio.compareTo(BigDecimal.ONE) >= 0) {
            return w;
        }
        boolean failed = threshold != null && ratio.movePointRight(2).compareTo(threshold) < 0;
        return failed ? BigDecimal.ZERO : w.multiply(a).divide(t, EXACTLY_ENOUGH);
    }

    private BigDecimal atMost(BigDecimal w, BigDecimal t, BigDecimal a) {
        if (a.compareTo(t) <= 0) {
            return w;
        }
        if (atMost == AtMostVariant.RATIO) {
            return w.multiply(t).divide(a, EXACTLY_ENOUGH);
        }
        BigDecimal left = BigDecimal.ONE.subtract(a.subtract(t).divide(t, EXACTLY_ENOUGH));
        return w.multiply(left.max(BigDecimal.ZERO));
    }

    private BigDecimal exactly(BigDecimal w, BigDecimal t, BigDecimal a) {
        if (t.signum() == 0) {
            return a.signum() <= 0 ? w : BigDecimal.ZERO;
        }
        return exactly == ExactlyVariant.STRICT && a.compareTo(t) > 0
                ? w.multiply(t).divide(a, EXACTLY_ENOUGH)
                : atLeast(w, t, a);
    }

    private static BigDecimal satisfied(BigDecimal w, BigDecimal a) {
        double percent = a.doubleValue();
        if (percent >= 90) {
            return w;
        }
        if (percent >= 80) {
            return w.multiply(number("0.8"));
        }
        return percent >= 60 ? w.multiply(number("0.5")) : BigDecimal.ZERO;
    }

    private static BigDecimal byDate(BigDecimal w, Indicator indicator, @Nullable LocalDate done) {
        LocalDate due = Optional.ofNullable(indicator.dueDate()).orElseThrow();
        if (done == null) {
            return BigDecimal.ZERO;
        }
        if (!done.isAfter(due)) {
            return w;
        }
        long planned = ChronoUnit.DAYS.between(LocalDate.of(2019, 12, 31), due);
        long took = ChronoUnit.DAYS.between(LocalDate.of(2019, 12, 31), done);
        return cents(w.multiply(BigDecimal.valueOf(planned)).divide(BigDecimal.valueOf(took), EXACTLY_ENOUGH));
    }

    private static BigDecimal cents(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
