package org.jixiao.monitoring.trackingreport;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jspecify.annotations.Nullable;

/**
 * A tracked goal and what it came to in the task's month.
 *
 * @param classified tracked offline: it is counted by its attestation, and neither named nor read
 * @param trial only filed (试编): it need not report
 * @param until last day for the report, with the time that was granted
 * @param attestedLate whether the offline step was taken late; null where nothing is attested
 * @param reported null while nothing is reported
 */
record TrackedGoal(
        Subject subject,
        String name,
        boolean classified,
        boolean trial,
        LocalDate until,
        List<Indicator> indicators,
        @Nullable Boolean attestedLate,
        @Nullable Reported reported) {

    record Reported(
            boolean late,
            TrackingReport report,
            DualReading reading,
            @Nullable Outcome outcome) {}

    /** Whether the task asks it for a report, or for the attestation of the offline one. */
    boolean isDue() {
        return !trial;
    }

    boolean isReported() {
        return isDue() && (reported != null || attestedLate != null);
    }

    boolean isReportedLate() {
        return isDue() && ((reported != null && reported.late()) || Boolean.TRUE.equals(attestedLate));
    }

    boolean isOverdue(LocalDate on) {
        return isDue() && !isReported() && on.isAfter(until);
    }

    /** An indicator by its name; by its code where the goal does not have it any more. */
    String indicatorName(String code) {
        return indicators.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Indicator::name)
                .orElse(code);
    }
}
