package org.jixiao.monitoring.goaltracking;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the tracking of a project's goal. */
public sealed interface GoalTrackingCommand extends Command {

    String projectCode();

    int budgetYear();

    @Override
    default Subject subject() {
        return Subject.project(projectCode(), budgetYear());
    }

    /** Begin tracking with this snapshot of the approved goal. */
    record OpenTracking(
            String projectCode, int budgetYear, int goalVersion, int rulebookVersion, List<Indicator> indicators)
            implements GoalTrackingCommand {}

    /** Begin tracking a classified project, of whose goal nothing is known here. */
    record OpenClassifiedTracking(String projectCode, int budgetYear) implements GoalTrackingCommand {}

    /**
     * Report how far every indicator has come.
     *
     * @param cutOffMonth 截止月份, 1 to 12
     * @param unit the unit of who reports; only the project's own may
     * @param on the business date of the report
     */
    record ReportProgress(
            String projectCode,
            int budgetYear,
            int cutOffMonth,
            List<IndicatorProgress> indicators,
            String unit,
            LocalDate on)
            implements GoalTrackingCommand {}

    /**
     * Register the offline conclusion of a classified project's tracking.
     *
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer
     * @param on the business date of the registration
     */
    record AttestTracking(
            String projectCode,
            int budgetYear,
            Outcome outcome,
            LocalDate attestedOn,
            String registerNumber,
            String officer,
            LocalDate on)
            implements GoalTrackingCommand {}
}
