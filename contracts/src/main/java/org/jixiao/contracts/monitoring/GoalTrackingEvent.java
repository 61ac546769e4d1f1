package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen while the approved goal of a project, a policy, a unit or a department is tracked (绩效跟踪) in one budget
 * year. A report whose month is the cut-off of a tracking task of the rulebook is confirmed, judged and concluded like a goal.
 */
public sealed interface GoalTrackingEvent extends StoredEvent {

    Subject subject();

    /**
     * Tracking began, with a snapshot of the goal as it was approved.
     *
     * @param goalVersion version of the approved goal
     * @param rulebookVersion version of the rulebook that gives the thresholds of the lights
     * @param officer who answers for the goal at that time
     * @param route who confirms, judges and concludes reports
     * @param trial the goal was only filed (试编): reports are free and have no effect
     */
    @Published
    record TrackingOpened(
            Subject subject,
            int goalVersion,
            int rulebookVersion,
            List<Indicator> indicators,
            Person officer,
            ReviewRoute route,
            boolean trial)
            implements GoalTrackingEvent {}

    /** The adjusted goal is what later reports are held against; reports made before keep the version before. */
    record AdjustedGoalTaken(Subject subject, int goalVersion, List<Indicator> indicators)
            implements GoalTrackingEvent {}

    /** Tracking of a classified (涉密) project began: without content, by attestations only. */
    record ClassifiedTrackingOpened(Subject subject) implements GoalTrackingEvent {}

    /**
     * The owner reported progress up to a month; the lights were read from it.
     *
     * @param cutOffMonth 截止月份, 1 to 12
     * @param goalVersion the version that it was held against
     * @param contentHash SHA-256, hex, of the report's canonical JSON: what the heads confirm
     * @param reportedBy whoever reported, and therefore has no voice in the review
     * @param latest no later month was reported before
     * @param dueOn last day of the tracking task; null where the month is none's cut-off
     * @param late after that day, within an extension (逾期)
     * @param jumps sudden changes since the report before
     */
    @Published
    record ProgressReported(
            Subject subject,
            int cutOffMonth,
            int goalVersion,
            TrackingReport report,
            String contentHash,
            Person reportedBy,
            boolean latest,
            @Nullable LocalDate dueOn,
            boolean late,
            DualReading reading,
            List<Jump> jumps)
            implements GoalTrackingEvent {}

    /**
     * An indicator moved more than a year's work usually does, or a value that only grows fell.
     *
     * @param before p = A ÷ E in percent, or the value that fell
     * @param now the same in this report
     */
    record Jump(String indicator, Leap leap, BigDecimal before, BigDecimal now) {}

    /** What kind of sudden change. */
    enum Leap {
        /** p = A ÷ E changed by many points at once. */
        ATTAINMENT,
        /** A 累计 value is smaller than before. */
        FALLEN
    }

    /**
     * The holder of a post answered for a report (确认); the last post of the route gives the truth confirmation (真实性确认).
     *
     * @param unit code of the unit that the subject belonged to: after a transfer (划转) another one answers
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record ProgressConfirmed(
            Subject subject,
            int cutOffMonth,
            String contentHash,
            String unit,
            Post post,
            Person head,
            boolean truthConfirmation,
            @Nullable OnBehalf onBehalf)
            implements GoalTrackingEvent {}

    /**
     * A seat gave its opinion on a report; a later one of the same seat replaces it.
     *
     * @param unit code of the unit that the subject belonged to: after a transfer (划转) it is judged anew
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record ProgressJudged(
            Subject subject,
            int cutOffMonth,
            String unit,
            String seat,
            Opinion opinion,
            String text,
            @Nullable OnBehalf onBehalf)
            implements GoalTrackingEvent {}

    /**
     * A report went back to its owner (退回), who reports the same month anew.
     *
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    @Published
    record ProgressReturned(
            Subject subject,
            int cutOffMonth,
            String reason,
            @Nullable OnBehalf onBehalf) implements GoalTrackingEvent {}

    /**
     * The lead concluded a tracking task (跟踪结论).
     *
     * @param whyNoRectification why corrections without effect (纠偏无效) ask for no 整改; null where there are none, or where it is asked
     * @param decision the paper of the office's leaders where the lead could not conclude; null where it could
     * @param latest no later month was concluded before
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    @Published
    record TrackingConcluded(
            Subject subject,
            int cutOffMonth,
            Outcome outcome,
            String remark,
            @Nullable String whyNoRectification,
            @Nullable String decision,
            boolean latest,
            @Nullable OnBehalf onBehalf)
            implements GoalTrackingEvent {}

    /**
     * 计划财务处 granted more time for a tracking task (延期).
     *
     * @param until the last day, inclusive
     */
    record TrackingExtended(Subject subject, int cutOffMonth, LocalDate until, String reason)
            implements GoalTrackingEvent {}

    /**
     * Tracking of a classified project was done offline and is registered here (线下办理登记); its lights read 线下.
     *
     * @param cutOffMonth 截止月份 of the tracking task that was answered and concluded offline
     * @param attestedOn the day of the offline conclusion
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer (经办人)
     * @param late that day is after the task's last one (逾期)
     * @param latest no later month was attested before
     */
    @Published
    record ClassifiedTrackingAttested(
            Subject subject,
            int cutOffMonth,
            Outcome outcome,
            LocalDate attestedOn,
            String registerNumber,
            String officer,
            boolean late,
            boolean latest)
            implements GoalTrackingEvent {}

    /** The closed list of conclusions of tracking. */
    enum Outcome {
        /** 正常. */
        NORMAL,
        /** 关注. */
        ATTENTION,
        /** 整改. */
        RECTIFICATION,
        /** 暂缓. */
        SUSPENSION,
        /** 停止. */
        STOP
    }
}
