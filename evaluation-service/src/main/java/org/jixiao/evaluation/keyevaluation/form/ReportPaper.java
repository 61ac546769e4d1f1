package org.jixiao.evaluation.keyevaluation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.paper.KeyEvaluationWords;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jspecify.annotations.Nullable;

/** 绩效评价报告 by the outline of 财预〔2020〕10号 附件3, with the score table in its third part. */
record ReportPaper(KeyEvaluationRecord record, KeyEvaluationOpened opened, EvaluationReport report) {

    private static final List<Integer> COLUMNS = List.of(8, 12, 18, 9, 9, 44);
    private static final int WIDTH = COLUMNS.size();

    Form form() {
        int year = opened.subject().budgetYear();
        KeyEvaluationFinalised result = record.result();
        String standing = result == null ? "征求意见稿" : "";
        return new Form(
                "%d年度%s绩效评价报告".formatted(year, opened.name()),
                new Form.Head(
                        "绩效评价报告",
                        "（" + year + "年度" + (standing.isEmpty() ? "" : " " + standing) + "）",
                        "",
                        "",
                        record.subject().mark()),
                COLUMNS,
                List.of(
                        subject(result),
                        part("一、基本情况", report.basics()),
                        part("二、评价工作开展情况", report.work()),
                        part("三、综合评价情况及评价结论", report.conclusion()),
                        scores(),
                        part("四、绩效评价指标分析", report.analysis()),
                        part("五、主要经验及做法、存在的问题及原因分析", report.problems()),
                        part("六、有关建议", report.suggestions()),
                        part("七、其他需要说明的问题", report.others().isEmpty() ? "无" : report.others())),
                foot(result));
    }

    private Section subject(@Nullable KeyEvaluationFinalised result) {
        List<Row> rows = new ArrayList<>();
        rows.add(pair("评价对象", opened.name()));
        rows.add(pair("被评价单位", record.subject().unit(opened.unitCode())));
        rows.add(pair("立项", KeyEvaluationWords.ground(opened.ground()) + "（" + opened.basis() + "）"));
        rows.add(pair("评价结果", report.result().total().toPlainString() + "分，" + outcome(report.result())));
        if (result != null && result.proveBy() != null) {
            rows.add(pair("补证期限", "截至" + PaperWords.day(result.proveBy()) + "；证明前按规定等次应用"));
        }
        return new Section(List.of(), rows);
    }

    private static Row pair(String what, String value) {
        return Row.of(Cell.label(what).across(2), Cell.text(value).across(WIDTH - 2));
    }

    /** A label is said again on the next page, so that no title stands without its text. */
    private static Section part(String title, String text) {
        return Section.of(pair(title, text));
    }

    private Section scores() {
        List<ResultLine> lines = report.result().lines();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i, lines));
        }
        rows.add(Row.of(
                Cell.label("合计").across(3),
                Cell.label("100"),
                Cell.label(report.result().total().toPlainString()),
                Cell.label("等级：" + outcome(report.result()))));
        return new Section(
                List.of(Row.of(
                        Cell.label("一级\n指标"),
                        Cell.label("二级指标"),
                        Cell.label("三级指标"),
                        Cell.label("分值"),
                        Cell.label("得分"),
                        Cell.label("评分说明"))),
                rows);
    }

    private static Row row(int i, List<ResultLine> lines) {
        ResultLine line = lines.get(i);
        List<Cell> cells = new ArrayList<>();
        int level = run(i, lines, one -> one.line().level());
        if (level > 0) {
            cells.add(Cell.label(KeyEvaluationWords.level(line.line().level())).down(level));
        }
        int group = run(i, lines, one -> List.of(one.line().level(), one.line().group()));
        if (group > 0) {
            cells.add(Cell.label(line.line().group()).down(group));
        }
        cells.add(Cell.text(line.line().name()));
        cells.add(Cell.number(line.line().weight()));
        cells.add(Cell.label(line.points().toPlainString()));
        cells.add(Cell.text(line.unproved() ? "无法证明：" + line.remark() : line.remark()));
        return new Row(cells, 1);
    }

    private static String outcome(Result result) {
        return EvaluationWords.result(result.result(), result.grade());
    }

    /** How many rows from this one on have the same value; 0 where the row before has it already. */
    private static int run(int i, List<ResultLine> lines, Function<ResultLine, Object> value) {
        Object here = value.apply(lines.get(i));
        if (i > 0 && value.apply(lines.get(i - 1)).equals(here)) {
            return 0;
        }
        int end = i;
        while (end < lines.size() && value.apply(lines.get(end)).equals(here)) {
            end++;
        }
        return end - i;
    }

    private List<String> foot(@Nullable KeyEvaluationFinalised result) {
        List<String> lines = new ArrayList<>();
        KeyEvaluationEntrusted entrusted = record.entrusted();
        if (entrusted != null) {
            lines.add("主评人（签字）：" + named(entrusted, true) + "      评价人员：" + named(entrusted, false));
            Agency agency = entrusted.agency();
            if (agency != null) {
                lines.add("协助评价机构（盖章）：" + agency.name() + "（" + agency.creditCode() + "）");
            }
        }
        if (result != null) {
            lines.add("定稿：计划财务处  " + result.finalisedBy().name() + "      " + PaperWords.day(result.finalisedOn()));
        }
        return lines;
    }

    private String named(KeyEvaluationEntrusted entrusted, boolean chief) {
        return entrusted.evaluators().stream()
                .filter(one -> !record.recused().contains(one.staffId()))
                .filter(one -> one.staffId().equals(entrusted.chief()) == chief)
                .map(Evaluator::name)
                .collect(Collectors.joining("、"));
    }
}
