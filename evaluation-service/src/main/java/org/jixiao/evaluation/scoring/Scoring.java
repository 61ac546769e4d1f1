package org.jixiao.evaluation.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.evaluation.whole.Figures;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** The whole sheet: every indicator scored, of a whole every line of its framework, the total made of them and graded. */
public final class Scoring {

    private final Rules rules;
    private final int budgetYear;
    private final List<Indicator> indicators;
    private final boolean trial;
    private final @Nullable Figures figures;

    /** @param trial the result is outside grades (试编) */
    public Scoring(Rules rules, int budgetYear, List<Indicator> indicators, boolean trial) {
        this(rules, budgetYear, indicators, trial, null);
    }

    /** @param figures of a unit or the department as a whole, which has a framework beside its indicators; null of others */
    public Scoring(Rules rules, int budgetYear, List<Indicator> indicators, boolean trial, @Nullable Figures figures) {
        this.rules = rules;
        this.budgetYear = budgetYear;
        this.indicators = List.copyOf(indicators);
        this.trial = trial;
        this.figures = figures;
    }

    /**
     * The unit's own words about the year.
     *
     * @param economy 经济性 in a sentence
     * @param efficiency 效率性 in a sentence
     * @param effectiveness 效益性 in a sentence
     */
    public record Words(
            String overallResult,
            String achievements,
            String problems,
            String measures,
            String economy,
            String efficiency,
            String effectiveness) {

        /** The words of a sheet. */
        public static Words of(SelfEvaluationSheet sheet) {
            return new Words(
                    sheet.overallResult(),
                    sheet.achievements(),
                    sheet.problems(),
                    sheet.measures(),
                    sheet.aspects().get(0).statement(),
                    sheet.aspects().get(1).statement(),
                    sheet.aspects().get(2).statement());
        }
    }

    /** Every reason why these answers cannot be scored. */
    public List<Refusal> broken(List<Answer> answers) {
        List<Refusal> reasons = new ArrayList<>();
        AnswerRules answerRules = new AnswerRules(rules, budgetYear);
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String path = "answers[" + i + "]";
            Indicator indicator = indicator(answer.indicatorCode());
            WholeRules.Line line = line(answer.indicatorCode());
            if (indicator == null && line == null) {
                reasons.add(Refusal.rule("indicator-unknown")
                        .with("indicator", answer.indicatorCode())
                        .at(path + ".indicatorCode"));
            } else if (!answered.add(answer.indicatorCode())) {
                reasons.add(Refusal.rule("indicator-answered-twice")
                        .with("indicator", answer.indicatorCode())
                        .at(path + ".indicatorCode"));
            } else {
                reasons.addAll(
                        indicator == null
                                ? FrameworkAnswers.broken(requireNonNull(line), answer, path)
                                : answerRules.broken(indicator, answer, path));
            }
        }
        reasons.addAll(unanswered(answered));
        if (reasons.isEmpty()
                && answers.stream()
                        .filter(answer -> indicator(answer.indicatorCode()) != null)
                        .allMatch(answer -> answer.actual().notApplicable() != null)) {
            reasons.add(Refusal.rule("no-indicator-applies").at("answers"));
        }
        return reasons;
    }

    /** Whether a value lies so far on the good side of its target that a cause is asked for, on which the review can rule. */
    public boolean asksForCause(ScoredIndicator line) {
        return OverAchievement.needsCause(line.indicator(), line.actual().value(), rules.scores());
    }

    private List<Refusal> unanswered(Set<String> answered) {
        List<Refusal> reasons = new ArrayList<>();
        indicators.stream()
                .filter(indicator -> !answered.contains(indicator.code()))
                .map(indicator -> Refusal.rule("indicator-unanswered")
                        .with("indicator", indicator.code())
                        .with("name", indicator.name())
                        .at("answers"))
                .forEach(reasons::add);
        if (figures != null) {
            framework().judged().stream()
                    .filter(line -> !answered.contains(line.code()))
                    .map(FrameworkAnswers::unanswered)
                    .forEach(reasons::add);
            figures.missing().stream().map(FrameworkAnswers::missing).forEach(reasons::add);
        }
        return reasons;
    }

    /** The scored sheet of answers that are not {@link #broken}. */
    public SelfEvaluationSheet score(List<Answer> answers, Funds funds, Words words) {
        return score(answers, funds, words, Map.of());
    }

    /**
     * The scored sheet as the review leaves it.
     *
     * @param unproved by indicator, why its actual value is not proved
     */
    public SelfEvaluationSheet score(List<Answer> answers, Funds funds, Words words, Map<String, String> unproved) {
        List<FrameworkGroup> groups = figures == null
                ? List.of()
                : new FrameworkScoring(rules.evaluation().whole(), figures).score(answers, unproved);
        return score(answers, groups, funds, words, unproved);
    }

    /**
     * The same beside a framework that stays as it was scored.
     *
     * @param framework of a unit or the department as a whole; empty of others
     */
    public SelfEvaluationSheet score(
            List<Answer> answers,
            List<FrameworkGroup> framework,
            Funds funds,
            Words words,
            Map<String, String> unproved) {
        return sheet(scored(answers, unproved), framework, funds, words);
    }

    /** The sheet as a recheck (复核) leaves it. Everything that follows from the points of its lines follows anew. */
    public SelfEvaluationSheet rechecked(SelfEvaluationSheet sheet, List<LineChange> changes) {
        return rescored(sheet, Rescoring.by(changes));
    }

    /**
     * The sheet with other points of some lines, as a recheck gave them.
     *
     * @param points by indicator, or judged line of a framework
     */
    public SelfEvaluationSheet rescored(SelfEvaluationSheet sheet, Map<String, BigDecimal> points) {
        return rescored(sheet, new Rescoring(points, Map.of()));
    }

    /**
     * The sheet with the points that a recheck gave before to lines of another sheet.
     *
     * @param unproved what is not held for proved now, and has no points
     */
    public SelfEvaluationSheet keeping(
            SelfEvaluationSheet rechecked, Map<String, String> unproved, SelfEvaluationSheet sheet) {
        Map<String, BigDecimal> given = Rescoring.behind(rechecked);
        given.keySet().removeAll(unproved.keySet());
        return given.isEmpty() ? sheet : rescored(sheet, given);
    }

    private SelfEvaluationSheet rescored(SelfEvaluationSheet sheet, Rescoring rescoring) {
        return sheet(
                sheet.indicators().stream().map(rescoring::of).toList(),
                Rescoring.lines(sheet.framework(), rescoring::of),
                sheet.execution().funds(),
                Words.of(sheet));
    }

    /** The sheet as it would be with other money, and of a whole with the figures as they are now. */
    public SelfEvaluationSheet withFunds(SelfEvaluationSheet sheet, Funds funds) {
        List<FrameworkGroup> groups = figures == null
                ? sheet.framework()
                : Rescoring.lines(
                        sheet.framework(),
                        new FrameworkScoring(rules.evaluation().whole(), figures)::recomputed);
        return sheet(sheet.indicators(), groups, funds, Words.of(sheet));
    }

    private SelfEvaluationSheet sheet(
            List<ScoredIndicator> lines, List<FrameworkGroup> framework, Funds funds, Words words) {
        Tally tally = framework.isEmpty()
                ? ProjectTally.of(lines, funds, rules)
                : WholeTally.of(framework, lines, funds, rules);
        Result result = result(tally);
        return new SelfEvaluationSheet(
                words.overallResult(),
                lines,
                tally.execution(),
                tally.indicatorScore(),
                tally.total(),
                result,
                result == Result.GRADED
                        ? Grades.of(tally.total(), rules.scores().bands())
                        : null,
                tally.alerts(),
                AspectRates.of(lines, words),
                words.achievements(),
                words.problems(),
                words.measures(),
                tally.calculation(),
                tally.framework());
    }

    /** 无法证明 from so much of the weight on is a result of its own. */
    private Result result(Tally tally) {
        if (trial) {
            return Result.TRIAL;
        }
        return UnprovedShare.reaches(
                        tally.unproved(), tally.weight(), rules.evaluation().unproved())
                ? Result.UNPROVED
                : Result.GRADED;
    }

    private List<ScoredIndicator> scored(List<Answer> answers, Map<String, String> unproved) {
        IndicatorScoring scoring = new IndicatorScoring(rules, budgetYear);
        return indicators.stream()
                .flatMap(indicator -> answers.stream()
                        .filter(answer -> answer.indicatorCode().equals(indicator.code()))
                        .map(answer -> scoring.score(indicator, answer, unproved.get(indicator.code()))))
                .toList();
    }

    private @Nullable Indicator indicator(String code) {
        for (Indicator indicator : indicators) {
            if (indicator.code().equals(code)) {
                return indicator;
            }
        }
        return null;
    }

    private WholeRules.@Nullable Line line(String code) {
        return figures == null ? null : framework().line(code).orElse(null);
    }

    private FrameworkAnswers framework() {
        return new FrameworkAnswers(rules.evaluation().whole());
    }
}
