package org.jixiao.monitoring.goaltracking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;

/**
 * The report of one month and how far its review has come.
 *
 * @param goal the indicators that it is held against
 * @param said by the unit that the subject belonged to when it was said
 */
record Reported(ProgressReported report, List<Indicator> goal, Standing standing, Map<String, Said> said) {

    enum Standing {
        /** Of no tracking task: nobody judges it. */
        TOLD,
        IN_REVIEW,
        RETURNED,
        CONCLUDED
    }

    static Reported of(ProgressReported report, List<Indicator> goal) {
        return new Reported(report, goal, report.dueOn() == null ? Standing.TOLD : Standing.IN_REVIEW, Map.of());
    }

    boolean isInReview() {
        return standing == Standing.IN_REVIEW;
    }

    Reported with(Standing other) {
        return new Reported(report, goal, other, said);
    }

    Reported and(ProgressConfirmed confirmed) {
        return with(confirmed.unit(), saidIn(confirmed.unit()).and(confirmed));
    }

    Reported and(ProgressJudged judged) {
        return with(judged.unit(), saidIn(judged.unit()).and(judged));
    }

    /** What was said of it while the subject belonged to a unit. */
    Said saidIn(String unit) {
        return said.getOrDefault(unit, Said.nothing());
    }

    private Reported with(String unit, Said now) {
        Map<String, Said> more = new HashMap<>(said);
        more.put(unit, now);
        return new Reported(report, goal, standing, Map.copyOf(more));
    }
}
