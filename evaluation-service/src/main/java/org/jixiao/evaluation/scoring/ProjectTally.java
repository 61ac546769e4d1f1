package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.Rules;

/** Of a project or policy: the sum of its indicators scaled once, and the money added. */
final class ProjectTally {

    private ProjectTally() {}

    static Tally of(List<ScoredIndicator> lines, Funds funds, Rules rules) {
        Execution execution = ExecutionScore.of(funds, rules.weights().execution());
        List<CalculationLine> calculation = new ArrayList<>();
        BigDecimal indicatorScore = indicatorScore(lines, execution, rules, calculation);
        if (execution.rate() != null) {
            calculation.add(Points.line(
                    Rule.EXECUTION,
                    execution.score(),
                    "%s × min(%s ÷ %s, 1)",
                    rules.weights().execution(),
                    funds.executed(),
                    funds.budget()));
        }
        return new Tally(
                indicatorScore,
                execution,
                indicatorScore.add(execution.score()),
                List.of(),
                Tally.unproved(lines),
                Tally.weight(lines),
                PlausibilityAlerts.of(indicatorScore, rules.weights().indicatorTotal(), execution, rules),
                calculation);
    }

    /** What does not apply, and a budget that does not exist, hand their points to the indicators that do apply. */
    private static BigDecimal indicatorScore(
            List<ScoredIndicator> lines, Execution execution, Rules rules, List<CalculationLine> calculation) {
        BigDecimal sum = Tally.points(lines);
        BigDecimal applicable = Tally.weight(lines);
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
}
