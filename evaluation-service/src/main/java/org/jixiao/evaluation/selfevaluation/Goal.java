package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.time.Month;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.ReviewRoute;

/**
 * The goal that is evaluated: the version in force on 31 December of its budget year.
 *
 * @param trial only filed (试编)
 */
record Goal(String name, String unitCode, int version, GoalContent content, ReviewRoute route, boolean trial) {

    /** A trial is filed once and has no versions. */
    private static final int FILED = 1;

    static Goal of(GoalApproved approved) {
        return new Goal(
                approved.name(), approved.unitCode(), approved.version(), approved.content(), approved.route(), false);
    }

    static Goal of(TrialFiled filed) {
        return new Goal(filed.name(), filed.unitCode(), FILED, filed.content(), filed.route(), true);
    }

    /** What was adjusted after the year's end does not bind the year. */
    Goal after(GoalAdjusted adjusted) {
        return adjusted.adjustedOn().isAfter(lastDayOf(adjusted.subject().budgetYear()))
                ? this
                : new Goal(name, unitCode, adjusted.version(), adjusted.content(), route, trial);
    }

    static LocalDate lastDayOf(int budgetYear) {
        return LocalDate.of(budgetYear, Month.DECEMBER, 31);
    }
}
