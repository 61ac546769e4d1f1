package org.jixiao.monitoring.goaltracking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Jump;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Leap;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jspecify.annotations.Nullable;

/**
 * Sudden changes between two reports (突变预警, rules of lights): p = A ÷ E changes by as many points as the rulebook says, or a value
 * that only grows falls.
 */
final class Jumps {

    private Jumps() {}

    static List<Jump> between(
            @Nullable ProgressReported before,
            TrackingReport now,
            DualReading reading,
            List<Indicator> goal,
            BigDecimal points) {
        if (before == null) {
            return List.of();
        }
        List<Jump> jumps = new ArrayList<>();
        for (Indicator indicator : goal) {
            String code = indicator.code();
            fallen(indicator, actual(before.report(), code), actual(now, code)).ifPresent(jumps::add);
            leapt(code, progress(before.reading(), code), progress(reading, code), points)
                    .ifPresent(jumps::add);
        }
        return List.copyOf(jumps);
    }

    private static Optional<Jump> fallen(Indicator indicator, @Nullable BigDecimal before, @Nullable BigDecimal now) {
        return indicator.kind() == Kind.CUMULATIVE && before != null && now != null && now.compareTo(before) < 0
                ? Optional.of(new Jump(indicator.code(), Leap.FALLEN, before, now))
                : Optional.empty();
    }

    private static Optional<Jump> leapt(
            String code, @Nullable BigDecimal before, @Nullable BigDecimal now, BigDecimal points) {
        return before != null && now != null && now.subtract(before).abs().compareTo(points) >= 0
                ? Optional.of(new Jump(code, Leap.ATTAINMENT, before, now))
                : Optional.empty();
    }

    private static @Nullable BigDecimal actual(TrackingReport report, String code) {
        return report.indicators().stream()
                .filter(progress -> progress.code().equals(code))
                .map(IndicatorProgress::actual)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal progress(DualReading reading, String code) {
        return reading.indicators().stream()
                .filter(light -> light.code().equals(code))
                .map(IndicatorLight::progress)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
