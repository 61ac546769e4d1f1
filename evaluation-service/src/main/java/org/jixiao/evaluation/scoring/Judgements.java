package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * What several people give one line: their mean counts, and where they lie too far apart they have to come to one value.
 *
 * @param points of each; at least one
 */
public record Judgements(List<BigDecimal> points) {

    /**
     * @param weight of the line
     * @param spread how far they may lie apart, in percent of the weight
     */
    public boolean lieApart(BigDecimal weight, BigDecimal spread) {
        BigDecimal distance = Collections.max(points).subtract(Collections.min(points));
        return distance.multiply(HUNDRED).compareTo(weight.multiply(spread)) > 0;
    }

    /** Rounded half-up to 2 decimals. */
    public BigDecimal mean() {
        return points.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
    }
}
