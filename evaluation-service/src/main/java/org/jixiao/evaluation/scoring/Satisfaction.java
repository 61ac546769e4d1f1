package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;
import static org.jixiao.evaluation.scoring.Points.line;
import static org.jixiao.evaluation.scoring.Points.nothing;
import static org.jixiao.evaluation.scoring.Points.share;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.goals.Rules.SatisfactionBand;

/** 满意度 by bands, where the rulebook has them: the first band that the satisfied percent reach decides, whatever the target was (财预〔2021〕101号). */
final class Satisfaction {

    private Satisfaction() {}

    static CalculationLine score(BigDecimal weight, BigDecimal satisfied, List<SatisfactionBand> bands) {
        return bands.stream()
                .filter(band -> satisfied.compareTo(band.from()) >= 0)
                .findFirst()
                .map(band -> line(
                        Rule.SATISFACTION_BAND,
                        share(weight, band.percentOfWeight(), HUNDRED),
                        "%s × %s%%",
                        weight,
                        band.percentOfWeight()))
                .orElseGet(() -> nothing(Rule.MISSED));
    }
}
