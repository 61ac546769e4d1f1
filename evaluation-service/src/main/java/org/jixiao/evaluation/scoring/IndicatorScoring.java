package org.jixiao.evaluation.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Rules;
import org.jspecify.annotations.Nullable;

/** The points of one indicator, by its direction. Expects answers in which {@link AnswerRules} found nothing amiss. */
final class IndicatorScoring {

    private final Rules rules;
    private final int budgetYear;

    IndicatorScoring(Rules rules, int budgetYear) {
        this.rules = rules;
        this.budgetYear = budgetYear;
    }

    /** @param unproved why the actual value is not proved; null where it is */
    ScoredIndicator score(Indicator indicator, Answer answer, @Nullable String unproved) {
        List<CalculationLine> calculation =
                unproved == null ? calculation(indicator, answer) : List.of(Points.nothing(Rule.UNPROVED));
        BigDecimal score = calculation.stream()
                .map(CalculationLine::points)
                .reduce(Points.ZERO, BigDecimal::add)
                .max(Points.ZERO);
        return new ScoredIndicator(
                indicator,
                answer.actual(),
                answer.cause(),
                answer.ruling(),
                answer.reason(),
                answer.evidence(),
                unproved,
                score,
                farAboveTarget(indicator, answer.actual()),
                calculation);
    }

    private List<CalculationLine> calculation(Indicator indicator, Answer answer) {
        Actual actual = answer.actual();
        if (actual.notApplicable() != null) {
            return List.of(Points.nothing(Rule.NOT_APPLICABLE));
        }
        List<CalculationLine> lines = new ArrayList<>();
        lines.add(byDirection(indicator, actual));
        if (answer.causeThatCounts() == OverAchievementCause.TARGET_TOO_LOW) {
            OverAchievement.deduction(indicator, requireNonNull(actual.value()), rules.scores())
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private CalculationLine byDirection(Indicator indicator, Actual actual) {
        BigDecimal weight = indicator.weight();
        Rules.Scores scores = rules.scores();
        return switch (indicator.direction()) {
            case AT_LEAST ->
                byBands(indicator)
                        ? Satisfaction.score(weight, value(actual), scores.satisfaction())
                        : AtLeast.score(weight, target(indicator), value(actual), passThreshold(indicator));
            case AT_MOST -> AtMost.score(weight, target(indicator), value(actual), scores.atMost());
            case EXACTLY ->
                Exactly.score(weight, target(indicator), value(actual), scores.exactly(), passThreshold(indicator));
            case QUALITATIVE -> Qualitative.score(requireNonNull(actual.points()));
            case YES_NO -> Boolean.TRUE.equals(actual.fulfilled()) ? Points.whole(weight) : Points.nothing(Rule.MISSED);
            case BY_DATE -> ByDate.score(weight, budgetYear, requireNonNull(indicator.dueDate()), actual.doneOn());
        };
    }

    /** A/T in percent below which it earns nothing: its own, or else the rulebook's (财预〔2021〕101号); null where every part counts. */
    private @Nullable BigDecimal passThreshold(Indicator indicator) {
        return indicator.passThreshold() == null ? rules.scores().passThreshold() : indicator.passThreshold();
    }

    private boolean byBands(Indicator indicator) {
        return indicator.group() == Group.SATISFACTION
                && Indicator.isPercent(indicator.unit())
                && !rules.scores().satisfaction().isEmpty();
    }

    /** Blue, as on the lights: the target was probably too low. */
    private boolean farAboveTarget(Indicator indicator, Actual actual) {
        BigDecimal value = actual.value();
        BigDecimal target = indicator.target();
        return indicator.direction() == Indicator.Direction.AT_LEAST
                && value != null
                && target != null
                && target.signum() > 0
                && Points.reaches(value, target, rules.lights().blueFrom());
    }

    private static BigDecimal target(Indicator indicator) {
        return requireNonNull(indicator.target());
    }

    private static BigDecimal value(Actual actual) {
        return requireNonNull(actual.value());
    }
}
