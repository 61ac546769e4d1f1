package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.ZERO;
import static org.jixiao.evaluation.scoring.Points.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.FrameworkGroup.Line;
import org.jixiao.contracts.evaluation.ScoredIndicator;

/**
 * One group of a framework: its own lines, and the goal's indicators of it scaled once to the points that these leave. What does not apply
 * hands its points to the rest of the group.
 */
record GroupTally(FrameworkGroup group, List<ScoredIndicator> indicators) {

    static GroupTally of(FrameworkGroup group, List<ScoredIndicator> all) {
        return new GroupTally(
                group,
                all.stream()
                        .filter(line ->
                                group.indicators().contains(line.indicator().group()))
                        .toList());
    }

    FrameworkGroup scored() {
        return new FrameworkGroup(
                group.name(), group.weight(), group.lines(), group.indicators(), indicatorScore(), score());
    }

    BigDecimal indicatorScore() {
        BigDecimal weight = Tally.weight(indicators);
        return weight.signum() == 0 ? ZERO : share(Tally.points(indicators), left(), weight);
    }

    /** Points that the goal's indicators can earn here; none where none of them applies. */
    BigDecimal indicatorWeight() {
        return Tally.weight(indicators).signum() == 0 ? BigDecimal.ZERO : left();
    }

    /** Weight of all that applies. */
    BigDecimal weight() {
        return lineWeight(Line::applies).add(indicatorWeight());
    }

    /** Weight of what is not proved, on the scale of the group. */
    BigDecimal unproved() {
        BigDecimal weight = Tally.weight(indicators);
        return lineWeight(line -> line.unproved() != null)
                .add(weight.signum() == 0 ? ZERO : share(left(), Tally.unproved(indicators), weight));
    }

    /** Rounded once. */
    BigDecimal score() {
        BigDecimal weight = weight();
        if (weight.signum() == 0) {
            return ZERO;
        }
        BigDecimal ofIndicators = Tally.weight(indicators);
        return ofIndicators.signum() == 0
                ? share(group.weight(), linePoints(), weight)
                : share(
                        group.weight(),
                        linePoints()
                                .multiply(ofIndicators)
                                .add(Tally.points(indicators).multiply(left())),
                        weight.multiply(ofIndicators));
    }

    CalculationLine calculation() {
        StringBuilder formula = new StringBuilder(Points.text(linePoints()));
        BigDecimal weight = Tally.weight(indicators);
        if (weight.signum() > 0) {
            formula.append(" + %s × %s ÷ %s"
                    .formatted(Points.text(Tally.points(indicators)), Points.text(left()), Points.text(weight)));
        }
        BigDecimal applying = weight();
        if (applying.signum() > 0 && applying.compareTo(group.weight()) != 0) {
            formula.insert(0, "(").append(") × %s ÷ %s".formatted(Points.text(group.weight()), Points.text(applying)));
        }
        return new CalculationLine(Rule.GROUP, formula.toString(), score());
    }

    private BigDecimal left() {
        return group.lines().stream().map(line -> line.rule().weight()).reduce(group.weight(), BigDecimal::subtract);
    }

    private BigDecimal linePoints() {
        return group.lines().stream().map(Line::score).reduce(ZERO, BigDecimal::add);
    }

    private BigDecimal lineWeight(Predicate<Line> counts) {
        return group.lines().stream()
                .filter(counts)
                .map(line -> line.rule().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
