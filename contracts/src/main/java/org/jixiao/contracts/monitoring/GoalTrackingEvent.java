package org.jixiao.contracts.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Indicator;

/** Everything that can happen while a project's approved goal is tracked (绩效跟踪) in one budget year. */
public sealed interface GoalTrackingEvent extends StoredEvent {

    String projectCode();

    int budgetYear();

    /**
     * Tracking began, with a snapshot of the goal as it was approved.
     *
     * @param goalVersion version of the approved goal
     * @param rulebookVersion version of the rulebook that gives the thresholds of the lights
     */
    @Published
    record TrackingOpened(
            String projectCode, int budgetYear, int goalVersion, int rulebookVersion, List<Indicator> indicators)
            implements GoalTrackingEvent {}

    /** Tracking of a classified (涉密) project began: without content, by attestations only. */
    record ClassifiedTrackingOpened(String projectCode, int budgetYear) implements GoalTrackingEvent {}

    /**
     * The owner reported progress up to a month; the lights were read from it.
     *
     * @param cutOffMonth 截止月份, 1 to 12
     */
    @Published
    record ProgressReported(
            String projectCode,
            int budgetYear,
            int cutOffMonth,
            List<IndicatorProgress> indicators,
            DualReading reading)
            implements GoalTrackingEvent {}

    /**
     * Tracking of a classified project was done offline and is registered here (线下办理登记); its lights read 线下.
     *
     * @param attestedOn the day of the offline conclusion
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer (经办人)
     */
    @Published
    record ClassifiedTrackingAttested(
            String projectCode,
            int budgetYear,
            Outcome outcome,
            LocalDate attestedOn,
            String registerNumber,
            String officer)
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
