package org.jixiao.monitoring.rectification;

import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jspecify.annotations.Nullable;

/** The last report of the subject's tracking, and the light of the one before. */
record Readings(@Nullable ProgressReported latest, @Nullable Light before) {

    static Readings none() {
        return new Readings(null, null);
    }

    Readings and(ProgressReported report) {
        boolean sameMonth = latest != null && latest.cutOffMonth() == report.cutOffMonth();
        return new Readings(report, sameMonth || latest == null ? before : light(latest));
    }

    boolean isRed() {
        return latest != null && light(latest) == Light.RED;
    }

    /** 完全不可能, money 偏快, or red for the second time running. */
    boolean isGrave() {
        if (latest == null) {
            return false;
        }
        DualReading reading = latest.reading();
        return latest.report().indicators().stream().anyMatch(one -> one.likelihood() == Likelihood.IMPOSSIBLE)
                || reading.money().pace() == Pace.FAST
                || (isRed() && before == Light.RED);
    }

    private static Light light(ProgressReported report) {
        return report.reading().goal().light();
    }
}
