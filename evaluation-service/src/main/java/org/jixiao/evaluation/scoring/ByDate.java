package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.line;
import static org.jixiao.evaluation.scoring.Points.nothing;
import static org.jixiao.evaluation.scoring.Points.share;
import static org.jixiao.evaluation.scoring.Points.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jspecify.annotations.Nullable;

/** 时效 by a date: on time earns the weight, late earns planned ÷ actual duration, both counted in days of the budget year. */
final class ByDate {

    private ByDate() {}

    static CalculationLine score(BigDecimal weight, int budgetYear, LocalDate due, @Nullable LocalDate doneOn) {
        if (doneOn == null) {
            return nothing(Rule.MISSED);
        }
        if (!doneOn.isAfter(due)) {
            return whole(weight);
        }
        LocalDate start = LocalDate.of(budgetYear, 1, 1);
        BigDecimal planned = days(start, due);
        if (planned.signum() <= 0) {
            return nothing(Rule.MISSED);
        }
        BigDecimal taken = days(start, doneOn);
        return line(Rule.LATE, share(weight, planned, taken), "%s × %s ÷ %s", weight, planned, taken);
    }

    private static BigDecimal days(LocalDate start, LocalDate end) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end) + 1);
    }
}
