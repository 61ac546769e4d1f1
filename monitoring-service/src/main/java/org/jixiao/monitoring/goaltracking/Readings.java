package org.jixiao.monitoring.goaltracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.GoalLight;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.monitoring.light.CutOff;
import org.jixiao.monitoring.light.DualMatrix;
import org.jixiao.monitoring.light.GoalLights;
import org.jixiao.monitoring.light.IndicatorLights;
import org.jixiao.monitoring.light.MoneyPace;
import org.jixiao.monitoring.light.Thresholds;

/** Reads goal and money together, once a report is known to answer the goal. */
final class Readings {

    private Readings() {}

    static DualReading read(
            List<Indicator> goal, List<IndicatorProgress> report, CutOff cutOff, Thresholds thresholds, Money money) {
        Map<String, IndicatorProgress> byCode =
                report.stream().collect(Collectors.toMap(IndicatorProgress::code, Function.identity()));
        List<IndicatorLight> lights = new ArrayList<>();
        for (Indicator indicator : goal) {
            IndicatorProgress progress = byCode.get(indicator.code());
            if (progress != null) {
                lights.add(IndicatorLights.read(indicator, progress, cutOff, thresholds));
            }
        }
        GoalLight goalLight = GoalLights.read(goal, lights, thresholds);
        MoneyReading pace = MoneyPace.read(money.budget(), money.executedUpTo(cutOff.lastDay()), cutOff, thresholds);
        boolean impossible = report.stream().anyMatch(progress -> progress.likelihood() == Likelihood.IMPOSSIBLE);
        return new DualReading(
                List.copyOf(lights), goalLight, pace, DualMatrix.combine(goalLight.light(), impossible, pace.pace()));
    }
}
