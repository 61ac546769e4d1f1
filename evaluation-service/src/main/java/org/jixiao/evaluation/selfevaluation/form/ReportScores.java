package org.jixiao.evaluation.selfevaluation.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.selfevaluation.form.SelfEvaluationRecord.Told;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 四、评价得分: the score table of the report, line by line, and what it comes to. */
final class ReportScores {

    private static final int COLUMNS = 6;

    private ReportScores() {}

    static Section of(Told told) {
        SelfEvaluationSheet sheet = told.sheet();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.text("四、评价得分").across(COLUMNS)));
        rows.add(Row.of(
                Cell.label("指标"),
                Cell.label("指标值"),
                Cell.label("完成值"),
                Cell.label("分值"),
                Cell.label("得分"),
                Cell.label("说明")));
        for (FrameworkGroup group : sheet.framework()) {
            group.lines().forEach(line -> rows.add(lineOf(FrameworkRows.cells(line))));
        }
        sheet.indicators().stream()
                .sorted(ScoreRows.BY_LEVELS)
                .forEach(indicator -> rows.add(lineOf(ScoreRows.cells(indicator))));
        if (sheet.framework().isEmpty()) {
            rows.add(sum("指标得分", "", sheet.indicatorScore().toPlainString()));
            rows.add(sum("预算执行率得分", "", sheet.execution().score().toPlainString()));
        }
        sheet.framework()
                .forEach(group -> rows.add(sum(
                        group.name() + "得分",
                        EvaluationWords.number(group.weight()),
                        group.score().toPlainString())));
        rows.add(sum("总分（" + told.grade() + "）", "100", told.total()));
        return new Section(List.of(), rows);
    }

    /** Without its second level. */
    private static Row lineOf(List<Cell> cells) {
        return new Row(cells.subList(1, cells.size()), 1);
    }

    private static Row sum(String what, String weight, String score) {
        return Row.of(Cell.text(what).across(3), Cell.label(weight), Cell.label(score), Cell.text(""));
    }
}
