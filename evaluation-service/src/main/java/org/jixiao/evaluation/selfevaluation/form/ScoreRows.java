package org.jixiao.evaluation.selfevaluation.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.evaluation.paper.IndicatorOnPaper;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** The indicators with what was planned, what came of it, and what it earned. */
record ScoreRows(SelfEvaluationSheet sheet) {

    static final Comparator<ScoredIndicator> BY_LEVELS = Comparator.comparing(
                    (ScoredIndicator one) -> one.indicator().group())
            .thenComparing(one -> one.indicator().category());

    Section section() {
        List<ScoredIndicator> sorted =
                sheet.indicators().stream().sorted(BY_LEVELS).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            rows.add(row(i, sorted));
        }
        return new Section(headings(), rows);
    }

    static List<Row> headings() {
        return List.of(Row.of(
                Cell.label("一级\n指标"),
                Cell.label("二级指标"),
                Cell.label("三级指标"),
                Cell.label("年度指标值"),
                Cell.label("实际完成值"),
                Cell.label("分值"),
                Cell.label("得分"),
                Cell.label("偏差原因分析及改进措施")));
    }

    private static Row row(int i, List<ScoredIndicator> sorted) {
        ScoredIndicator scored = sorted.get(i);
        List<Cell> cells = new ArrayList<>();
        int group = run(i, sorted, one -> one.indicator().group());
        if (group > 0) {
            cells.add(Cell.label(IndicatorOnPaper.group(scored.indicator().group()))
                    .down(group));
        }
        int category = run(
                i,
                sorted,
                one -> List.of(one.indicator().group(), one.indicator().category()));
        List<Cell> levels = cells(scored);
        if (category > 0) {
            cells.add(levels.getFirst().down(category));
        }
        cells.addAll(levels.subList(1, levels.size()));
        return new Row(cells, 1);
    }

    /** An indicator from its second level on. */
    static List<Cell> cells(ScoredIndicator scored) {
        IndicatorOnPaper words = new IndicatorOnPaper(scored);
        return new ArrayList<>(List.of(
                Cell.label(IndicatorOnPaper.category(scored.indicator().category())),
                Cell.text(scored.indicator().name()),
                Cell.label(words.target()),
                Cell.label(words.actual()),
                Cell.number(scored.indicator().weight()),
                Cell.label(
                        scored.actual().notApplicable() == null ? scored.score().toPlainString() : "—"),
                Cell.text(words.reason())));
    }

    /** How many rows from this one on have the same value; 0 where the row before has it already. */
    private static int run(int i, List<ScoredIndicator> sorted, Function<ScoredIndicator, Object> value) {
        Object here = value.apply(sorted.get(i));
        if (i > 0 && value.apply(sorted.get(i - 1)).equals(here)) {
            return 0;
        }
        int end = i;
        while (end < sorted.size() && value.apply(sorted.get(end)).equals(here)) {
            end++;
        }
        return end - i;
    }
}
