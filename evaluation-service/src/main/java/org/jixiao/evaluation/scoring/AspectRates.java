package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;
import static org.jixiao.evaluation.scoring.Points.ZERO;
import static org.jixiao.evaluation.scoring.Points.share;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Aspect;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.AspectRate;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.evaluation.scoring.Scoring.Words;

/** 经济性, 效率性 and 效益性 from the same points, without any weight of their own. */
final class AspectRates {

    private AspectRates() {}

    static List<AspectRate> of(List<ScoredIndicator> lines, Words words) {
        return List.of(
                rate(Aspect.ECONOMY, lines, words.economy()),
                rate(Aspect.EFFICIENCY, lines, words.efficiency()),
                rate(Aspect.EFFECTIVENESS, lines, words.effectiveness()));
    }

    private static AspectRate rate(Aspect aspect, List<ScoredIndicator> lines, String statement) {
        BigDecimal weight = ZERO;
        BigDecimal points = ZERO;
        for (ScoredIndicator line : lines) {
            if (line.actual().notApplicable() == null && aspectOf(line.indicator()) == aspect) {
                weight = weight.add(line.indicator().weight());
                points = points.add(line.score());
            }
        }
        return new AspectRate(
                aspect, weight, points, weight.signum() == 0 ? null : share(HUNDRED, points, weight), statement);
    }

    /** Cost is cost also where a framework has it under 产出. */
    private static Aspect aspectOf(Indicator indicator) {
        return switch (indicator.group()) {
            case COST -> Aspect.ECONOMY;
            case OUTPUT -> indicator.category() == Category.COST ? Aspect.ECONOMY : Aspect.EFFICIENCY;
            case BENEFIT, SATISFACTION, INFLUENCE -> Aspect.EFFECTIVENESS;
        };
    }
}
