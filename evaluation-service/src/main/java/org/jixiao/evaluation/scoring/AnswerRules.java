package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.contracts.goals.MethodSheet.Method;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.scoring.Qualitative.Range;
import org.jixiao.platform.aggregate.Refusal;

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
                    ? List.of(about(indicator, Refusal.rule("not-applicable-without-reason"))
                            .at(path + ".actual.notApplicable"))
                    : List.of();
        }
        Optional<Refusal> misfit = misfit(indicator, answer.actual());
        if (misfit.isPresent()) {
            return List.of(about(indicator, misfit.get()).at(path + ".actual"));
        }
        if (answer.cause() != null && answer.actual().value() == null) {
            return List.of(about(indicator, Refusal.rule("cause-without-value")).at(path + ".cause"));
        }
        return unexplained(indicator, answer, path);
    }

    private Optional<Refusal> misfit(Indicator indicator, Actual actual) {
        return saysMore(indicator, actual)
                ? Optional.of(Refusal.rule("actual-of-another-kind"))
                : missing(indicator, actual);
    }

    /** Whether something is filled in that this kind of indicator does not ask for: it would be shown and not scored. */
    private static boolean saysMore(Indicator indicator, Actual actual) {
        boolean value = actual.value() != null;
        boolean date = actual.doneOn() != null;
        boolean fulfilled = actual.fulfilled() != null;
        boolean judged = actual.band() != null || actual.points() != null;
        return switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY -> date || fulfilled || judged;
            case YES_NO -> value || date || judged;
            case BY_DATE -> value || fulfilled || judged;
            case QUALITATIVE -> value || date || fulfilled;
        };
    }

    private Optional<Refusal> missing(Indicator indicator, Actual actual) {
        return switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY ->
                actual.value() == null ? Optional.of(Refusal.rule("actual-value-missing")) : Optional.empty();
            case YES_NO ->
                actual.fulfilled() == null ? Optional.of(Refusal.rule("yes-or-no-missing")) : Optional.empty();
            // a date that was never met is an answer
            case BY_DATE -> Optional.empty();
            case QUALITATIVE -> judgement(indicator, actual);
        };
    }

    private Optional<Refusal> judgement(Indicator indicator, Actual actual) {
        Band band = actual.band();
        BigDecimal points = actual.points();
        if (band == null || points == null) {
            return Optional.of(Refusal.rule("judgement-missing"));
        }
        if (points.stripTrailingZeros().scale() > 2) {
            return Optional.of(Refusal.rule("points-with-more-than-two-decimals"));
        }
        Range range = Qualitative.range(indicator.weight(), band, rules.scores().qualitative());
        if (range.admits(points)) {
            return Optional.empty();
        }
        Refusal outside =
                range.upToIncluded() ? Refusal.rule("points-outside-best-band") : Refusal.rule("points-outside-band");
        return Optional.of(outside.with("from", Points.round(range.from())).with("upTo", Points.round(range.upTo())));
    }

    private List<Refusal> unexplained(Indicator indicator, Answer answer, String path) {
        List<Refusal> reasons = new ArrayList<>();
        if (isProvedDirectly(indicator) && answer.evidence().isEmpty()) {
            reasons.add(about(indicator, Refusal.rule("evidence-missing")).at(path + ".evidence"));
        }
        if (OverAchievement.needsCause(indicator, answer.actual().value(), rules.scores()) && answer.cause() == null) {
            reasons.add(about(indicator, Refusal.rule("over-achievement-unexplained"))
                    .at(path + ".cause"));
        }
        BigDecimal score = new IndicatorScoring(rules, budgetYear)
                .score(indicator, answer, null)
                .score();
        if (score.compareTo(indicator.weight()) < 0 && answer.reason().isBlank()) {
            reasons.add(about(indicator, Refusal.rule("deviation-unexplained")).at(path + ".reason"));
        }
        return reasons;
    }

    /** 直接证明法 of the goal's method sheet: the value is what a paper says, so the paper is shown. */
    private static boolean isProvedDirectly(Indicator indicator) {
        MethodSheet sheet = indicator.methodSheet();
        return sheet != null && sheet.method() == Method.DIRECT_PROOF;
    }

    private static Refusal about(Indicator indicator, Refusal refusal) {
        return refusal.with("indicator", indicator.code()).with("name", indicator.name());
    }
}
