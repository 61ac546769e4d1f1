package org.jixiao.monitoring.goaltracking;

import java.util.Map;
import java.util.TreeMap;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jspecify.annotations.Nullable;

/**
 * Reports that the head has answered for (真实性确认), by month: money is decided on by these alone, whatever else was told.
 *
 * @param told waiting for that confirmation
 */
public record ConfirmedReports(Map<Integer, ProgressReported> told, Map<Integer, ProgressReported> confirmed) {

    public ConfirmedReports {
        told = Map.copyOf(told);
        confirmed = Map.copyOf(confirmed);
    }

    public static ConfirmedReports none() {
        return new ConfirmedReports(Map.of(), Map.of());
    }

    public ConfirmedReports after(GoalTrackingEvent event) {
        Map<Integer, ProgressReported> waiting = new TreeMap<>(told);
        Map<Integer, ProgressReported> certain = new TreeMap<>(confirmed);
        if (event instanceof ProgressReported report) {
            waiting.put(report.cutOffMonth(), report);
            certain.remove(report.cutOffMonth());
        } else if (event instanceof ProgressReturned returned) {
            waiting.remove(returned.cutOffMonth());
            certain.remove(returned.cutOffMonth());
        } else if (event instanceof ProgressConfirmed answer && answer.truthConfirmation()) {
            ProgressReported report = waiting.remove(answer.cutOffMonth());
            if (report != null) {
                certain.put(answer.cutOffMonth(), report);
            }
        }
        return new ConfirmedReports(waiting, certain);
    }

    public boolean isRed() {
        ProgressReported latest = latest();
        return latest != null && light(latest) == Light.RED;
    }

    /** Whether an indicator was last called 完全不可能. */
    public boolean isImpossible() {
        ProgressReported latest = latest();
        return latest != null
                && latest.report().indicators().stream().anyMatch(one -> one.likelihood() == Likelihood.IMPOSSIBLE);
    }

    /** 完全不可能, money 偏快, or red for the second time running. */
    public boolean isGrave() {
        ProgressReported latest = latest();
        if (latest == null) {
            return false;
        }
        ProgressReported before = before(latest.cutOffMonth());
        return isImpossible()
                || latest.reading().money().pace() == Pace.FAST
                || (isRed() && before != null && light(before) == Light.RED);
    }

    private @Nullable ProgressReported latest() {
        return before(Integer.MAX_VALUE);
    }

    private @Nullable ProgressReported before(int month) {
        Map.Entry<Integer, ProgressReported> found = new TreeMap<>(confirmed).lowerEntry(month);
        return found == null ? null : found.getValue();
    }

    private static Light light(ProgressReported report) {
        return report.reading().goal().light();
    }
}
