package org.jixiao.monitoring.goaltracking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.contracts.monitoring.TrackingReport.Organised;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A report of a tracking task says more than figures: how the goal as a whole goes, what the money will come to, how the work is run (for
 * 重点 item by item), why an indicator is behind, and what is done about it.
 */
final class TheTaskIsAnswered {

    private final List<Refusal> objections = new ArrayList<>();

    private TheTaskIsAnswered() {}

    static List<Refusal> objections(TrackingReport report, DualReading reading, boolean key, Tracking rules) {
        TheTaskIsAnswered rule = new TheTaskIsAnswered();
        if (report.overall() == null) {
            rule.objections.add(Refusal.rule("overall-progress-missing").at("overall"));
        }
        if (report.expectedExecution() == null) {
            rule.objections.add(Refusal.rule("expected-execution-missing").at("expectedExecution"));
        }
        rule.organisation(report.organisation(), key ? rules.checklist() : List.of());
        rule.whatIsBehind(report.indicators(), reading);
        return List.copyOf(rule.objections);
    }

    private void organisation(List<Organised> statements, List<String> checklist) {
        if (statements.isEmpty() && checklist.isEmpty()) {
            objections.add(Refusal.rule("organisation-not-told").at("organisation"));
        }
        Set<String> told = statements.stream().map(Organised::item).collect(Collectors.toSet());
        checklist.stream()
                .filter(item -> !told.contains(item))
                .forEach(item -> objections.add(Refusal.rule("checklist-item-missing")
                        .at("organisation")
                        .with("item", item)));
    }

    private void whatIsBehind(List<IndicatorProgress> indicators, DualReading reading) {
        Map<String, Light> lights = new HashMap<>();
        for (IndicatorLight light : reading.indicators()) {
            lights.put(light.code(), light.light());
        }
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorProgress progress = indicators.get(i);
            Light light = lights.get(progress.code());
            if (light != Light.YELLOW && light != Light.RED) {
                continue;
            }
            if (progress.deviation() == null) {
                objections.add(Refusal.rule("deviation-unexplained").at("indicators[" + i + "].deviation"));
            }
            if (progress.correction() == null && progress.likelihood() != Likelihood.IMPOSSIBLE) {
                objections.add(Refusal.rule("correction-missing").at("indicators[" + i + "].correction"));
            }
        }
    }
}
