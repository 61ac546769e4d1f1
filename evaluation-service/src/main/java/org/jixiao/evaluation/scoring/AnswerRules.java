package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.scoring.Qualitative.Range;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** What makes an answer one that can be scored: it says what its indicator asks, and explains what deviates. */
final class AnswerRules {

    private final Rules rules;
    private final int budgetYear;

    AnswerRules(Rules rules, int budgetYear) {
        this.rules = rules;
        this.budgetYear = budgetYear;
    }

    List<Refusal> broken(Indicator indicator, Answer answer, String path) {
        String notApplicable = answer.actual().notApplicable();
        if (notApplicable != null) {
            return notApplicable.isBlank()
                    ? List.of(about("not-applicable-without-reason", indicator).at(path + ".actual.notApplicable"))
                    : List.of();
        }
        Optional<Refusal> misfit = misfit(indicator, answer.actual());
        if (misfit.isPresent()) {
            return List.of(misfit.get().at(path + ".actual"));
        }
        return unexplained(indicator, answer, path);
    }

    private Optional<Refusal> misfit(Indicator indicator, Actual actual) {
        return switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY -> missing(actual.value(), "actual-value-missing", indicator);
            case YES_NO -> missing(actual.fulfilled(), "yes-or-no-missing", indicator);
            // a date that was never met is an answer
            case BY_DATE -> Optional.empty();
            case QUALITATIVE -> judgement(indicator, actual);
        };
    }

    private Optional<Refusal> judgement(Indicator indicator, Actual actual) {
        Band band = actual.band();
        BigDecimal points = actual.points();
        if (band == null || points == null) {
            return Optional.of(about("judgement-missing", indicator));
        }
        if (points.stripTrailingZeros().scale() > 2) {
            return Optional.of(about("points-with-more-than-two-decimals", indicator));
        }
        Range range = Qualitative.range(indicator.weight(), band, rules.scores().qualitative());
        if (range.admits(points)) {
            return Optional.empty();
        }
        return Optional.of(about(range.upToIncluded() ? "points-outside-best-band" : "points-outside-band", indicator)
                .with("from", Points.round(range.from()))
                .with("upTo", Points.round(range.upTo())));
    }

    private List<Refusal> unexplained(Indicator indicator, Answer answer, String path) {
        List<Refusal> reasons = new ArrayList<>();
        if (OverAchievement.needsCause(indicator, answer.actual().value(), rules.scores()) && answer.cause() == null) {
            reasons.add(about("over-achievement-unexplained", indicator).at(path + ".cause"));
        }
        BigDecimal score =
                new IndicatorScoring(rules, budgetYear).score(indicator, answer).score();
        if (score.compareTo(indicator.weight()) < 0 && answer.reason().isBlank()) {
            reasons.add(about("deviation-unexplained", indicator).at(path + ".reason"));
        }
        return reasons;
    }

    private static Optional<Refusal> missing(@Nullable Object value, String code, Indicator indicator) {
        return value == null ? Optional.of(about(code, indicator)) : Optional.empty();
    }

    private static Refusal about(String code, Indicator indicator) {
        return Refusal.rule(code).with("indicator", indicator.code()).with("name", indicator.name());
    }
}
