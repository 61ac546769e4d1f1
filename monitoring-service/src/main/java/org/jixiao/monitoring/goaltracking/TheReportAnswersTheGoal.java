package org.jixiao.monitoring.goaltracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Every indicator of the goal is reported, once, with exactly the values that its kind has. */
final class TheReportAnswersTheGoal {

    private final LocalDate on;
    private final List<Refusal> objections = new ArrayList<>();

    private TheReportAnswersTheGoal(LocalDate on) {
        this.on = on;
    }

    static List<Refusal> objections(List<Indicator> goal, List<IndicatorProgress> report, LocalDate on) {
        TheReportAnswersTheGoal rule = new TheReportAnswersTheGoal(on);
        Map<String, Indicator> open = new HashMap<>();
        goal.forEach(indicator -> open.put(indicator.code(), indicator));
        for (int i = 0; i < report.size(); i++) {
            rule.check("indicators[" + i + "].", goal, open, report.get(i));
        }
        goal.stream()
                .map(Indicator::code)
                .filter(open::containsKey)
                .forEach(code -> rule.objections.add(
                        Refusal.rule("indicator-not-reported").at("indicators").with("code", code)));
        return List.copyOf(rule.objections);
    }

    private void check(String path, List<Indicator> goal, Map<String, Indicator> open, IndicatorProgress progress) {
        Indicator indicator = open.remove(progress.code());
        if (indicator != null) {
            checkValues(path, indicator, progress);
        } else if (goal.stream().anyMatch(known -> known.code().equals(progress.code()))) {
            objections.add(Refusal.rule("indicator-reported-twice").at(path + "code"));
        } else {
            objections.add(Refusal.rule("indicator-unknown").at(path + "code"));
        }
    }

    private void checkValues(String path, Indicator indicator, IndicatorProgress progress) {
        switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY -> {
                absent(progress.attainment(), path + "attainment");
                absent(progress.doneOn(), path + "doneOn");
                absent(progress.expectedOn(), path + "expectedOn");
                checkNumbers(path, indicator, progress.actual(), progress.forecast());
            }
            case QUALITATIVE, YES_NO -> {
                absent(progress.actual(), path + "actual");
                absent(progress.forecast(), path + "forecast");
                absent(progress.doneOn(), path + "doneOn");
                absent(progress.expectedOn(), path + "expectedOn");
                if (indicator.direction() == Direction.YES_NO && progress.attainment() == Attainment.PARTLY_REACHED) {
                    objections.add(Refusal.rule("yes-or-no-only").at(path + "attainment"));
                }
            }
            case BY_DATE -> {
                absent(progress.actual(), path + "actual");
                absent(progress.forecast(), path + "forecast");
                absent(progress.attainment(), path + "attainment");
                checkDays(path, progress.doneOn(), progress.expectedOn());
            }
        }
    }

    private void checkNumbers(
            String path, Indicator indicator, @Nullable BigDecimal actual, @Nullable BigDecimal forecast) {
        if (actual == null) {
            objections.add(Refusal.rule("value-missing").at(path + "actual"));
        }
        if (forecast == null) {
            objections.add(Refusal.rule("value-missing").at(path + "forecast"));
        }
        if (actual == null || forecast == null || indicator.kind() != Kind.CUMULATIVE) {
            return;
        }
        if (actual.signum() < 0) {
            objections.add(Refusal.rule("value-negative").at(path + "actual"));
        }
        if (forecast.compareTo(actual) < 0) {
            objections.add(Refusal.rule("forecast-below-actual").at(path + "forecast"));
        }
    }

    private void checkDays(String path, @Nullable LocalDate doneOn, @Nullable LocalDate expectedOn) {
        if (doneOn == null && expectedOn == null) {
            objections.add(Refusal.rule("value-missing").at(path + "expectedOn"));
        }
        if (doneOn != null && expectedOn != null) {
            objections.add(Refusal.rule("value-not-applicable").at(path + "expectedOn"));
        }
        if (doneOn != null && doneOn.isAfter(on)) {
            objections.add(Refusal.rule("done-in-the-future").at(path + "doneOn"));
        }
    }

    private void absent(@Nullable Object value, String field) {
        if (value != null) {
            objections.add(Refusal.rule("value-not-applicable").at(field));
        }
    }
}
