package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.goals.Rules.QualitativeBands;

/** 定性: the evaluator chooses a band and gives points inside it. */
final class Qualitative {

    private Qualitative() {}

    /**
     * The points of one band.
     *
     * @param upTo upper bound, which itself belongs only to the best band
     */
    record Range(BigDecimal from, BigDecimal upTo, boolean upToIncluded) {

        boolean admits(BigDecimal points) {
            int above = points.compareTo(upTo);
            return points.compareTo(from) >= 0 && (upToIncluded ? above <= 0 : above < 0);
        }
    }

    static Range range(BigDecimal weight, Band band, QualitativeBands bands) {
        BigDecimal reached = part(weight, bands.reachedFrom());
        BigDecimal partly = part(weight, bands.partlyReachedFrom());
        return switch (band) {
            case REACHED -> new Range(reached, weight, true);
            case PARTLY_REACHED -> new Range(partly, reached, false);
            case MISSED -> new Range(BigDecimal.ZERO, partly, false);
        };
    }

    static CalculationLine score(BigDecimal points) {
        return Points.line(Rule.JUDGED, Points.round(points), "%s", points);
    }

    private static BigDecimal part(BigDecimal weight, BigDecimal percent) {
        return weight.multiply(percent).movePointLeft(2);
    }
}
