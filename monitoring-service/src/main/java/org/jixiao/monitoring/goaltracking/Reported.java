package org.jixiao.monitoring.goaltracking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.kernel.review.Confirmations;

/**
 * The report of one month and how far its review has come.
 *
 * @param goal the indicators that it is held against
 * @param opinions by seat
 */
record Reported(
        ProgressReported report,
        List<Indicator> goal,
        Standing standing,
        Confirmations confirmations,
        Map<String, ProgressJudged> opinions) {

    enum Standing {
        /** Of no tracking task: nobody judges it. */
        TOLD,
        IN_REVIEW,
        RETURNED,
        CONCLUDED
    }

    static Reported of(ProgressReported report, List<Indicator> goal) {
        return new Reported(
                report,
                goal,
                report.dueOn() == null ? Standing.TOLD : Standing.IN_REVIEW,
                Confirmations.none(),
                Map.of());
    }

    boolean isInReview() {
        return standing == Standing.IN_REVIEW;
    }

    Reported with(Standing other) {
        return new Reported(report, goal, other, confirmations, opinions);
    }

    Reported and(ProgressConfirmed confirmed) {
        return new Reported(
                report, goal, standing, confirmations.and(confirmed.post(), confirmed.contentHash()), opinions);
    }

    Reported and(ProgressJudged judged) {
        Map<String, ProgressJudged> more = new LinkedHashMap<>(opinions);
        more.put(judged.seat(), judged);
        return new Reported(report, goal, standing, confirmations, Map.copyOf(more));
    }
}
