package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.ScoredIndicator;

/** Gives lines other points and writes down that a recheck (复核) did. */
final class Rescoring {

    private Rescoring() {}

    static ScoredIndicator of(ScoredIndicator line, Map<String, BigDecimal> points) {
        BigDecimal after = points.getOrDefault(line.indicator().code(), line.score());
        return after.compareTo(line.score()) == 0
                ? line
                : new ScoredIndicator(
                        line.indicator(),
                        line.actual(),
                        line.cause(),
                        line.reason(),
                        line.evidence(),
                        line.unproved(),
                        Points.round(after),
                        line.farAboveTarget(),
                        rechecked(line.calculation(), line.score(), after));
    }

    static FrameworkGroup.Line of(FrameworkGroup.Line line, Map<String, BigDecimal> points) {
        BigDecimal after = points.getOrDefault(line.rule().code(), line.score());
        return after.compareTo(line.score()) == 0
                ? line
                : new FrameworkGroup.Line(
                        line.rule(),
                        line.figures(),
                        line.judgement(),
                        line.unproved(),
                        line.applies(),
                        Points.round(after),
                        rechecked(line.calculation(), line.score(), after));
    }

    static List<FrameworkGroup> lines(List<FrameworkGroup> framework, UnaryOperator<FrameworkGroup.Line> change) {
        return framework.stream()
                .map(group -> new FrameworkGroup(
                        group.name(),
                        group.weight(),
                        group.lines().stream().map(change).toList(),
                        group.indicators(),
                        group.indicatorScore(),
                        group.score()))
                .toList();
    }

    private static List<CalculationLine> rechecked(List<CalculationLine> so, BigDecimal before, BigDecimal after) {
        List<CalculationLine> calculation = new ArrayList<>(so);
        calculation.add(Points.line(Rule.RECHECKED, after.subtract(before), "%s → %s", before, after));
        return calculation;
    }
}
