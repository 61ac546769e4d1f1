package org.jixiao.monitoring.goaltracking.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.Deviation;
import org.jixiao.contracts.monitoring.Deviation.Safeguard;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.monitoring.goaltracking.form.TrackingRecord.Told;
import org.jixiao.monitoring.paper.IndicatorOnPaper;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** The indicators with the six parts of the deviation, the three ticks of how likely they are reached, and what is done about it. */
record ProgressRows(Told told, String months) {

    private static final String TICK = "√";
    private static final Comparator<Indicator> BY_LEVELS =
            Comparator.comparing(Indicator::group).thenComparing(Indicator::category);

    Section section() {
        List<Indicator> sorted = told.goal().stream().sorted(BY_LEVELS).toList();
        Map<String, IndicatorProgress> progress = told.report().report().indicators().stream()
                .collect(Collectors.toMap(IndicatorProgress::code, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            IndicatorProgress one = progress.get(sorted.get(i).code());
            if (one != null) {
                rows.add(row(i, sorted, new IndicatorOnPaper(sorted.get(i), one)));
            }
        }
        return new Section(headings(), rows);
    }

    private List<Row> headings() {
        return List.of(
                Row.of(
                        Cell.label("一级\n指标").down(2),
                        Cell.label("二级\n指标").down(2),
                        Cell.label("三级指标").down(2),
                        Cell.label("年度\n指标值").down(2),
                        Cell.label(months + "\n执行情况").down(2),
                        Cell.label("全年预计\n完成情况").down(2),
                        Cell.label("偏差原因分析").across(6),
                        Cell.label("完成目标可能性").across(3),
                        Cell.label("备注").down(2)),
                Row.of(
                        Cell.label("经费\n保障"),
                        Cell.label("制度\n保障"),
                        Cell.label("人员\n保障"),
                        Cell.label("硬件\n条件\n保障"),
                        Cell.label("其他"),
                        Cell.label("原因说明"),
                        Cell.label("确定能"),
                        Cell.label("有可能"),
                        Cell.label("完全\n不可能")));
    }

    private static Row row(int i, List<Indicator> sorted, IndicatorOnPaper one) {
        Indicator indicator = one.indicator();
        List<Cell> cells = new ArrayList<>();
        Predicate<Indicator> sameGroup = other -> other.group() == indicator.group();
        Predicate<Indicator> sameCategory = sameGroup.and(other -> other.category() == indicator.category());
        if (i == 0 || !sameGroup.test(sorted.get(i - 1))) {
            cells.add(Cell.label(IndicatorOnPaper.group(indicator.group())).down(count(sameGroup, sorted)));
        }
        if (i == 0 || !sameCategory.test(sorted.get(i - 1))) {
            cells.add(
                    Cell.label(IndicatorOnPaper.category(indicator.category())).down(count(sameCategory, sorted)));
        }
        cells.add(Cell.text(indicator.name()));
        cells.add(Cell.label(one.target()));
        cells.add(Cell.label(one.reached()));
        cells.add(Cell.label(one.foreseen()));
        Deviation deviation = one.progress().deviation();
        for (Safeguard safeguard : Safeguard.values()) {
            cells.add(ticked(deviation != null && deviation.lacking().contains(safeguard)));
        }
        cells.add(Cell.text(deviation == null ? "" : deviation.explanation()));
        for (Likelihood likelihood : Likelihood.values()) {
            cells.add(ticked(one.progress().likelihood() == likelihood));
        }
        cells.add(Cell.text(one.correction()));
        return new Row(cells, 1);
    }

    private static int count(Predicate<Indicator> wanted, List<Indicator> sorted) {
        return (int) sorted.stream().filter(wanted).count();
    }

    private static Cell ticked(boolean so) {
        return Cell.label(so ? TICK : "");
    }
}
