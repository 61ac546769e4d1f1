package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.Rules;

/** Of a unit or the department as a whole: the sum of its framework's groups. Its money is scored by lines of the framework, and not again. */
final class WholeTally {

    private WholeTally() {}

    static Tally of(List<FrameworkGroup> framework, List<ScoredIndicator> lines, Funds funds, Rules rules) {
        List<GroupTally> groups =
                framework.stream().map(group -> GroupTally.of(group, lines)).toList();
        Execution money = ExecutionScore.of(funds, rules.weights().execution());
        List<CalculationLine> calculation =
                new ArrayList<>(groups.stream().map(GroupTally::calculation).toList());
        BigDecimal indicatorScore = sum(groups, GroupTally::indicatorScore);
        return new Tally(
                indicatorScore,
                new Execution(funds, money.rate(), Points.ZERO),
                total(groups, calculation),
                groups.stream().map(GroupTally::scored).toList(),
                sum(groups, GroupTally::unproved),
                sum(groups, GroupTally::weight),
                PlausibilityAlerts.of(indicatorScore, sum(groups, GroupTally::indicatorWeight), money, rules),
                calculation);
    }

    /** A group in which nothing applies hands its points to the others. */
    private static BigDecimal total(List<GroupTally> groups, List<CalculationLine> calculation) {
        BigDecimal sum = sum(groups, GroupTally::score);
        BigDecimal applying = groups.stream()
                .filter(group -> group.weight().signum() > 0)
                .map(group -> group.group().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (applying.compareTo(HUNDRED) == 0 || applying.signum() == 0) {
            return sum;
        }
        BigDecimal scaled = Points.share(sum, HUNDRED, applying);
        calculation.add(Points.line(Rule.SCALED, scaled, "%s × 100 ÷ %s", sum, applying));
        return scaled;
    }

    private static BigDecimal sum(List<GroupTally> groups, Function<GroupTally, BigDecimal> figure) {
        return groups.stream().map(figure).reduce(Points.ZERO, BigDecimal::add);
    }
}
