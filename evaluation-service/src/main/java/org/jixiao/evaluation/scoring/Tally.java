package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Alert;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;

/**
 * What the lines of a sheet come to.
 *
 * @param indicatorScore points of the goal's indicators, after scaling
 * @param framework of a whole, its groups with their points
 * @param unproved weight of what is not proved
 * @param weight of all that applies
 */
record Tally(
        BigDecimal indicatorScore,
        Execution execution,
        BigDecimal total,
        List<FrameworkGroup> framework,
        BigDecimal unproved,
        BigDecimal weight,
        List<Alert> alerts,
        List<CalculationLine> calculation) {

    static boolean applies(ScoredIndicator line) {
        return line.actual().notApplicable() == null;
    }

    static BigDecimal points(List<ScoredIndicator> lines) {
        return lines.stream().map(ScoredIndicator::score).reduce(Points.ZERO, BigDecimal::add);
    }

    /** Of the indicators that apply. */
    static BigDecimal weight(List<ScoredIndicator> lines) {
        return lines.stream()
                .filter(Tally::applies)
                .map(line -> line.indicator().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal unproved(List<ScoredIndicator> lines) {
        return weight(lines.stream().filter(line -> line.unproved() != null).toList());
    }
}
