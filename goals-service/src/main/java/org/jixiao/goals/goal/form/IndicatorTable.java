package org.jixiao.goals.goal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.MidTermGoal.MidTermIndicator;
import org.jixiao.goals.indicator.IndicatorWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;

/**
 * The indicators as all forms list them: 一级, 二级 and 三级指标, 指标值 and 分值, then whatever a form has beside them. Levels that repeat are
 * one cell; the last row sums the points.
 *
 * @param further what stands on the right
 */
record IndicatorTable(List<Further> further) {

    private static final Comparator<Indicator> BY_LEVELS =
            Comparator.comparing(Indicator::group).thenComparing(Indicator::category);

    /** A column of a form's own. */
    record Further(String heading, Function<Indicator, Cell> cell) {}

    static IndicatorTable with(Further... further) {
        return new IndicatorTable(List.of(further));
    }

    /** @param first the heading of the column on the left of the levels */
    Row headings(String first) {
        List<Cell> cells = new ArrayList<>();
        List.of(first, "一级指标", "二级指标", "三级指标", "指标值", "分值").forEach(heading -> cells.add(Cell.label(heading)));
        further.forEach(column -> cells.add(Cell.label(column.heading())));
        return new Row(cells, 1);
    }

    /** A row to be filled in by hand. */
    Row empty(String first) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.label(first)));
        for (int column = 0; column < 5 + further.size(); column++) {
            cells.add(Cell.empty());
        }
        return new Row(cells, 2);
    }

    /** The indicators of all the project's years; they carry no points. */
    List<Row> rows(String first, MidTermGoal midTerm) {
        if (midTerm.indicators().isEmpty()) {
            return List.of(empty(first));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (MidTermIndicator indicator : midTerm.indicators()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.label(IndicatorWords.GROUPS.of(indicator.group())),
                    Cell.label(IndicatorWords.CATEGORIES.of(indicator.category())),
                    Cell.text(indicator.name()),
                    Cell.label(FormWords.target(indicator)),
                    Cell.empty()));
            further.forEach(_ -> cells.add(Cell.empty()));
            rows.add(cells);
        }
        rows.getFirst().addFirst(Cell.label(first).down(rows.size()));
        return rows.stream().map(cells -> new Row(cells, 1)).toList();
    }

    /** @param first stands on the left of all of them */
    List<Row> rows(String first, GoalContent content) {
        List<Indicator> sorted = content.indicators().stream().sorted(BY_LEVELS).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            rows.add(cells(i, sorted));
        }
        if (content.satisfactionWaiver() != null) {
            rows.add(waived(content.satisfactionWaiver()));
        }
        rows.add(total(sorted));
        rows.getFirst().addFirst(Cell.label(first).down(rows.size()));
        return rows.stream().map(cells -> new Row(cells, 1)).toList();
    }

    private List<Cell> cells(int i, List<Indicator> sorted) {
        Indicator indicator = sorted.get(i);
        List<Cell> cells = new ArrayList<>();
        Predicate<Indicator> sameGroup = other -> other.group() == indicator.group();
        Predicate<Indicator> sameCategory = sameGroup.and(other -> other.category() == indicator.category());
        if (i == 0 || !sameGroup.test(sorted.get(i - 1))) {
            cells.add(Cell.label(IndicatorWords.GROUPS.of(indicator.group())).down(count(sameGroup, sorted)));
        }
        if (i == 0 || !sameCategory.test(sorted.get(i - 1))) {
            cells.add(Cell.label(IndicatorWords.CATEGORIES.of(indicator.category()))
                    .down(count(sameCategory, sorted)));
        }
        cells.add(Cell.text(indicator.name()));
        cells.add(Cell.label(FormWords.target(indicator)));
        cells.add(Cell.number(indicator.weight()));
        further.forEach(column -> cells.add(column.cell().apply(indicator)));
        return cells;
    }

    private static int count(Predicate<Indicator> wanted, List<Indicator> sorted) {
        return (int) sorted.stream().filter(wanted).count();
    }

    private List<Cell> waived(String reason) {
        return new ArrayList<>(List.of(
                Cell.label(IndicatorWords.GROUPS.of(Indicator.Group.SATISFACTION)),
                Cell.label(IndicatorWords.CATEGORIES.of(Indicator.Category.SATISFACTION)),
                Cell.text("不适用：" + reason).across(3 + further.size())));
    }

    private List<Cell> total(List<Indicator> indicators) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.label("分值合计").across(4),
                Cell.number(indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add))));
        if (!further.isEmpty()) {
            cells.add(Cell.empty().across(further.size()));
        }
        return cells;
    }
}
