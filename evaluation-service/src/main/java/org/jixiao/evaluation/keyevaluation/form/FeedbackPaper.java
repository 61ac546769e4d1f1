package org.jixiao.evaluation.keyevaluation.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.AspectRate;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.paper.KeyEvaluationWords;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 绩效评价结果反馈书 (上海): what came of the evaluation, what was found and what is suggested, and until when the unit answers. */
record FeedbackPaper(KeyEvaluationRecord record, KeyEvaluationFinalised result, FeedbackLetterSent letter) {

    private static final List<Integer> COLUMNS = List.of(14, 24, 14, 48);

    Form form() {
        int year = result.subject().budgetYear();
        return new Form(
                "%d年度%s绩效评价结果反馈书".formatted(year, result.name()),
                new Form.Head(
                        "绩效评价结果反馈书",
                        letter.documentNumber(),
                        "",
                        "",
                        record.subject().mark()),
                COLUMNS,
                List.of(
                        subject(year),
                        outcome(),
                        listed("发现的问题", letter.findings()),
                        listed("意见建议", letter.suggestions())),
                List.of(asked() + toProve(), "反馈单位：计划财务处      反馈日期：" + PaperWords.day(letter.sentOn())));
    }

    private Section subject(int year) {
        return Section.of(
                Row.of(
                        Cell.label("被评价单位"),
                        Cell.text(record.subject().unit(result.unitCode())),
                        Cell.label("预算年度"),
                        Cell.text(String.valueOf(year))),
                Row.of(Cell.label("评价对象"), Cell.text(result.name()).across(3)));
    }

    private Section outcome() {
        Result points = result.report().result();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Cell.label("评价得分"),
                Cell.label(points.total().toPlainString()),
                Cell.label("评价等级"),
                Cell.label(EvaluationWords.result(points.result(), points.grade()))));
        KeyEvaluationWords.unproved(points)
                .ifPresent(text ->
                        rows.add(Row.of(Cell.label("证明情况"), Cell.text(text).across(3))));
        for (AspectRate aspect : points.aspects()) {
            rows.add(Row.of(
                    Cell.label(EvaluationWords.aspect(aspect.aspect())),
                    Cell.label(
                            aspect.rate() == null
                                    ? "不适用"
                                    : "得分率 " + aspect.rate().toPlainString() + "%"),
                    Cell.text(aspect.statement()).across(2)));
        }
        return new Section(List.of(), rows);
    }

    private static Section listed(String what, List<String> sentences) {
        if (sentences.isEmpty()) {
            return Section.of(Row.of(Cell.label(what), Cell.text("无").across(3)));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Cell text = Cell.text((i + 1) + ". " + sentences.get(i)).across(3);
            rows.add(i == 0 ? Row.of(Cell.label(what).down(sentences.size()), text) : Row.of(text));
        }
        return new Section(List.of(), rows);
    }

    private String toProve() {
        return result.proveBy() == null ? "" : "请于" + PaperWords.day(result.proveBy()) + "前补充证明材料；证明前，评价结果按规定等次应用。";
    }

    private String asked() {
        return letter.findings().isEmpty() ? "本次评价没有需要整改的问题。" : "请于" + PaperWords.day(letter.dueOn()) + "前逐条反馈整改情况。";
    }
}
