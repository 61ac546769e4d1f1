package org.jixiao.monitoring.goaltracking;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of the tracking of a goal. */
public sealed interface GoalTrackingCommand extends Command {

    /** Begin tracking with this snapshot of the approved goal. */
    record OpenTracking(
            Subject subject,
            int goalVersion,
            int rulebookVersion,
            List<Indicator> indicators,
            Person officer,
            ReviewRoute route,
            boolean trial)
            implements GoalTrackingCommand {}

    /** Hold later reports against the adjusted goal. */
    record TakeAdjustedGoal(Subject subject, int goalVersion, List<Indicator> indicators)
            implements GoalTrackingCommand {}

    /** Begin tracking a classified project, of whose goal nothing is known here. */
    record OpenClassifiedTracking(Subject subject) implements GoalTrackingCommand {}

    /**
     * Report how far every indicator has come.
     *
     * @param cutOffMonth 截止月份, 1 to 12
     * @param by only somebody of the subject's own unit may
     * @param on the business date of the report
     */
    record ReportProgress(Subject subject, int cutOffMonth, TrackingReport report, Actor by, LocalDate on)
            implements GoalTrackingCommand {}

    /** A step of the review of a report. */
    sealed interface OfReview extends GoalTrackingCommand {

        int cutOffMonth();

        Actor by();

        LocalDate on();
    }

    /**
     * Answer for a report (确认, 真实性确认).
     *
     * @param contentHash hash of the report that was read
     */
    record ConfirmProgress(Subject subject, int cutOffMonth, String contentHash, Actor by, LocalDate on)
            implements OfReview {}

    /** Give the opinion of a seat. */
    record JudgeProgress(
            Subject subject, int cutOffMonth, String seat, Opinion opinion, String text, Actor by, LocalDate on)
            implements OfReview {}

    /** Give a report back to its owner (退回). */
    record ReturnProgress(Subject subject, int cutOffMonth, String reason, Actor by, LocalDate on)
            implements OfReview {}

    /**
     * Conclude a tracking task (跟踪结论).
     *
     * @param whyNoRectification why corrections without effect ask for no 整改; null where that has not to be said
     * @param decision the paper of the office's leaders; null where the lead concludes
     */
    record ConcludeTracking(
            Subject subject,
            int cutOffMonth,
            Outcome outcome,
            String remark,
            @Nullable String whyNoRectification,
            @Nullable String decision,
            Actor by,
            LocalDate on)
            implements OfReview {}

    /** Grant more time for a tracking task (延期). */
    record ExtendTracking(Subject subject, int cutOffMonth, LocalDate until, String reason, LocalDate on)
            implements GoalTrackingCommand {}

    /**
     * Register the offline conclusion of a classified project's tracking.
     *
     * @param cutOffMonth the tracking task that it stands for
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer
     * @param on the business date of the registration
     */
    record AttestTracking(
            Subject subject,
            int cutOffMonth,
            Outcome outcome,
            LocalDate attestedOn,
            String registerNumber,
            String officer,
            LocalDate on)
            implements GoalTrackingCommand {}
}
