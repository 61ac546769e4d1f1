package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** The whole sheet: every indicator scored, the sum scaled once, the money added, the total graded. */
public final class Scoring {

    private final Rules rules;
    private final int budgetYear;
    private final List<Indicator> indicators;
    private final boolean trial;

    /** @param trial the result is outside grades (试编) */
    public Scoring(Rules rules, int budgetYear, List<Indicator> indicators, boolean trial) {
        this.rules = rules;
        this.budgetYear = budgetYear;
        this.indicators = List.copyOf(indicators);
        this.trial = trial;
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
            if (indicator == null) {
                reasons.add(Refusal.rule("indicator-unknown")
                        .with("indicator", answer.indicatorCode())
                        .at(path + ".indicatorCode"));
            } else if (!answered.add(indicator.code())) {
                reasons.add(Refusal.rule("indicator-answered-twice")
                        .with("indicator", indicator.code())
                        .at(path + ".indicatorCode"));
            } else {
                reasons.addAll(answerRules.broken(indicator, answer, path));
            }
        }
        indicators.stream()
                .filter(indicator -> !answered.contains(indicator.code()))
                .map(indicator -> Refusal.rule("indicator-unanswered")
                        .with("indicator", indicator.code())
                        .with("name", indicator.name())
                        .at("answers"))
                .forEach(reasons::add);
        if (reasons.isEmpty()
                && answers.stream().allMatch(answer -> answer.actual().notApplicable() != null)) {
            reasons.add(Refusal.rule("no-indicator-applies").at("answers"));
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
        return sheet(scored(answers, unproved), funds, words);
    }

    /**
     * The sheet with other points of some indicators, as a recheck (复核) leaves it. Everything that follows from the points follows anew.
     *
     * @param points by indicator
     */
    public SelfEvaluationSheet rescored(SelfEvaluationSheet sheet, Map<String, BigDecimal> points) {
        return sheet(
                sheet.indicators().stream().map(line -> rescored(line, points)).toList(),
                sheet.execution().funds(),
                Words.of(sheet));
    }

    /** The sheet as it would be with other money. */
    public SelfEvaluationSheet withFunds(SelfEvaluationSheet sheet, Funds funds) {
        return sheet(sheet.indicators(), funds, Words.of(sheet));
    }

    private static ScoredIndicator rescored(ScoredIndicator line, Map<String, BigDecimal> points) {
        BigDecimal after = points.get(line.indicator().code());
        if (after == null || after.compareTo(line.score()) == 0) {
            return line;
        }
        List<CalculationLine> calculation = new ArrayList<>(line.calculation());
        calculation.add(Points.line(Rule.RECHECKED, after.subtract(line.score()), "%s → %s", line.score(), after));
        return new ScoredIndicator(
                line.indicator(),
                line.actual(),
                line.cause(),
                line.reason(),
                line.evidence(),
                line.unproved(),
                Points.round(after),
                line.farAboveTarget(),
                calculation);
    }

    private SelfEvaluationSheet sheet(List<ScoredIndicator> lines, Funds funds, Words words) {
        Execution execution = ExecutionScore.of(funds, rules.weights().execution());
        List<CalculationLine> calculation = new ArrayList<>();
        BigDecimal indicatorScore = indicatorScore(lines, execution, calculation);
        if (execution.rate() != null) {
            calculation.add(Points.line(
                    Rule.EXECUTION,
                    execution.score(),
                    "%s × min(%s ÷ %s, 1)",
                    rules.weights().execution(),
                    funds.executed(),
                    funds.budget()));
        }
        BigDecimal total = indicatorScore.add(execution.score());
        Result result = result(lines);
        return new SelfEvaluationSheet(
                words.overallResult(),
                lines,
                execution,
                indicatorScore,
                total,
                result,
                result == Result.GRADED ? Grades.of(total, rules.scores().bands()) : null,
                PlausibilityAlerts.of(indicatorScore, execution, rules),
                AspectRates.of(lines, words),
                words.achievements(),
                words.problems(),
                words.measures(),
                calculation);
    }

    /** 无法证明 from so much of the weight on is a result of its own (rules.md L). */
    private Result result(List<ScoredIndicator> lines) {
        if (trial) {
            return Result.TRIAL;
        }
        BigDecimal unproved =
                weight(lines.stream().filter(line -> line.unproved() != null).toList());
        BigDecimal bound = rules.evaluation().unproved().fromWeight();
        return unproved.signum() > 0 && Points.reaches(unproved, weight(lines), bound)
                ? Result.UNPROVED
                : Result.GRADED;
    }

    private static BigDecimal weight(List<ScoredIndicator> lines) {
        return lines.stream()
                .filter(line -> line.actual().notApplicable() == null)
                .map(line -> line.indicator().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<ScoredIndicator> scored(List<Answer> answers, Map<String, String> unproved) {
        IndicatorScoring scoring = new IndicatorScoring(rules, budgetYear);
        return indicators.stream()
                .flatMap(indicator -> answers.stream()
                        .filter(answer -> answer.indicatorCode().equals(indicator.code()))
                        .map(answer -> scoring.score(indicator, answer, unproved.get(indicator.code()))))
                .toList();
    }

    /** What does not apply, and a budget that does not exist, hand their points to the indicators that do apply. */
    private BigDecimal indicatorScore(
            List<ScoredIndicator> lines, Execution execution, List<CalculationLine> calculation) {
        BigDecimal sum = lines.stream().map(ScoredIndicator::score).reduce(Points.ZERO, BigDecimal::add);
        BigDecimal applicable = weight(lines);
        BigDecimal due = execution.rate() == null
                ? rules.weights().indicatorTotal().add(rules.weights().execution())
                : rules.weights().indicatorTotal();
        calculation.add(Points.line(Rule.INDICATORS, sum, "%s", sum));
        if (applicable.compareTo(due) == 0) {
            return sum;
        }
        BigDecimal scaled = Points.share(sum, due, applicable);
        calculation.add(Points.line(Rule.SCALED, scaled, "%s × %s ÷ %s", sum, due, applicable));
        return scaled;
    }

    private @Nullable Indicator indicator(String code) {
        for (Indicator indicator : indicators) {
            if (indicator.code().equals(code)) {
                return indicator;
            }
        }
        return null;
    }
}
