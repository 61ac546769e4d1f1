package org.jixiao.monitoring.trackingreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.contracts.monitoring.Deviation;
import org.jixiao.contracts.monitoring.Deviation.Safeguard;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.monitoring.paper.MonitoringWords;
import org.jixiao.monitoring.trackingreport.TrackedGoal.Reported;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 三、偏差与原因: each yellow or red indicator with the cause that its owner gave. */
record DeviationPart(Sums sums) {

    Section section() {
        List<Row> rows = new ArrayList<>();
        sums.withReport()
                .forEach(goal ->
                        Optional.ofNullable(goal.reported()).ifPresent(reported -> deviations(goal, reported, rows)));
        if (rows.isEmpty()) {
            rows.add(Rows.sentences("没有亮黄灯或者红灯的指标。"));
            return new Section(List.of(Rows.title("三、偏差与原因")), rows);
        }
        return new Section(
                List.of(
                        Rows.title("三、偏差与原因"),
                        Row.of(
                                Cell.label("对象"),
                                Cell.label("指标"),
                                Cell.label("监控灯"),
                                Cell.label("保障不足"),
                                Cell.label("原因说明").across(2))),
                rows);
    }

    private static void deviations(TrackedGoal goal, Reported reported, List<Row> rows) {
        for (IndicatorLight light : reported.reading().indicators()) {
            if (light.light() == Light.YELLOW || light.light() == Light.RED) {
                rows.add(row(goal, reported, light));
            }
        }
    }

    private static Row row(TrackedGoal goal, Reported reported, IndicatorLight light) {
        Optional<Deviation> deviation = reported.report().indicators().stream()
                .filter(one -> one.code().equals(light.code()))
                .findFirst()
                .map(IndicatorProgress::deviation);
        return Row.of(
                Cell.text(goal.name()),
                Cell.text(goal.indicatorName(light.code())),
                Cell.label(MonitoringWords.light(light.light())),
                Cell.label(deviation
                        .map(one -> one.lacking().stream()
                                .map(DeviationPart::safeguard)
                                .collect(Collectors.joining("、")))
                        .orElse("")),
                Cell.text(deviation.map(Deviation::explanation).orElse("未说明")).across(2));
    }

    private static String safeguard(Safeguard safeguard) {
        return switch (safeguard) {
            case FUNDS -> "经费";
            case RULES -> "制度";
            case STAFF -> "人员";
            case EQUIPMENT -> "硬件条件";
            case OTHER -> "其他";
        };
    }
}
