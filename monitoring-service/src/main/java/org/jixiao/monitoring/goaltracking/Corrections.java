package org.jixiao.monitoring.goaltracking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.monitoring.Correction;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.monitoring.goaltracking.Reported.Standing;
import org.jixiao.monitoring.light.CutOff;
import org.jspecify.annotations.Nullable;

/**
 * Whether corrections (纠偏措施) had effect, as the next reports show: one that was to be done by the end of a report's month and left its
 * indicator yellow or worse had none. An indicator that was well in between begins anew.
 */
final class Corrections {

    private Corrections() {}

    /** Codes of the indicators whose correction had no effect. */
    static List<String> withoutEffect(ReportInReview review) {
        ProgressReported now = review.reported().report();
        LocalDate lastDay = new CutOff(now.subject().budgetYear(), now.cutOffMonth()).lastDay();
        List<ProgressReported> before = review.tracking().reports().values().stream()
                .filter(reported -> reported.standing() != Standing.RETURNED)
                .map(Reported::report)
                .filter(report -> report.cutOffMonth() < now.cutOffMonth())
                .sorted(Comparator.comparingInt(ProgressReported::cutOffMonth).reversed())
                .toList();
        return now.reading().indicators().stream()
                .filter(Corrections::isBehind)
                .map(IndicatorLight::code)
                .filter(code -> before.stream()
                        .takeWhile(report -> behind(report).contains(code))
                        .anyMatch(report -> isDue(report, code, lastDay)))
                .toList();
    }

    private static Set<String> behind(ProgressReported report) {
        return report.reading().indicators().stream()
                .filter(Corrections::isBehind)
                .map(IndicatorLight::code)
                .collect(Collectors.toSet());
    }

    private static boolean isBehind(IndicatorLight indicator) {
        return indicator.light() == Light.YELLOW || indicator.light() == Light.RED;
    }

    private static boolean isDue(ProgressReported report, String code, LocalDate lastDay) {
        return report.report().indicators().stream()
                .filter(progress -> progress.code().equals(code))
                .map(IndicatorProgress::correction)
                .anyMatch(correction -> isDue(correction, lastDay));
    }

    private static boolean isDue(@Nullable Correction correction, LocalDate lastDay) {
        return correction != null && !correction.by().isAfter(lastDay);
    }
}
