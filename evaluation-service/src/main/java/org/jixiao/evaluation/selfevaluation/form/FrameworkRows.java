package org.jixiao.evaluation.selfevaluation.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.FrameworkGroup.Judgement;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.paper.FigureWords;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** The framework of a unit or the department as a whole, group by group: its own lines, the goal's indicators, and what both come to. */
record FrameworkRows(SelfEvaluationSheet sheet) {

    Section section() {
        return new Section(
                ScoreRows.headings(),
                sheet.framework().stream()
                        .flatMap(group -> rows(group).stream())
                        .toList());
    }

    private List<Row> rows(FrameworkGroup group) {
        List<ScoredIndicator> indicators = sheet.indicators().stream()
                .filter(one -> group.indicators().contains(one.indicator().group()))
                .sorted(ScoreRows.BY_LEVELS)
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        group.lines().forEach(line -> rows.add(cells(line)));
        indicators.forEach(indicator -> rows.add(ScoreRows.cells(indicator)));
        rows.add(sum(group));
        rows.getFirst().addFirst(Cell.label(group.name()).down(rows.size()));
        return rows.stream().map(cells -> new Row(cells, 1)).toList();
    }

    /** A line from its second level on. */
    static List<Cell> cells(FrameworkGroup.Line line) {
        Judgement judgement = line.judgement();
        return new ArrayList<>(List.of(
                Cell.label(line.rule().section()),
                Cell.text(line.rule().name()),
                Cell.label(asked(line)),
                Cell.label(judgement == null ? reached(line) : EvaluationWords.degree(judgement.band())),
                Cell.number(line.rule().weight()),
                Cell.label(line.applies() ? line.score().toPlainString() : "—"),
                Cell.text(judgement == null ? figures(line) : said(line, judgement))));
    }

    private static String asked(FrameworkGroup.Line line) {
        return switch (line.rule().formula()) {
            case KEPT -> "≤100%";
            case NOT_RISEN -> "≤0%";
            case IN_PROPORTION -> "100%";
            case TOLERATED -> "不超过容许比率";
            case JUDGED -> EvaluationWords.degree(Band.REACHED);
        };
    }

    private static String reached(FrameworkGroup.Line line) {
        BigDecimal part = line.figures().getFirst().value();
        BigDecimal of = line.figures().getLast().value();
        String rate =
                switch (line.rule().formula()) {
                    case NOT_RISEN -> PaperWords.percent(part.subtract(of), of);
                    case KEPT, IN_PROPORTION, TOLERATED, JUDGED -> PaperWords.percent(part, of);
                };
        return line.applies() ? rate : "不适用";
    }

    private static String figures(FrameworkGroup.Line line) {
        return figure(line.figures().getFirst()) + "；" + figure(line.figures().getLast());
    }

    private static String figure(Figure figure) {
        String once =
                figure.within().signum() == 0 ? "" : "（单位间调剂%s只计一次）".formatted(EvaluationWords.number(figure.within()));
        return FigureWords.of(figure.kind()) + EvaluationWords.number(figure.value()) + once;
    }

    private static String said(FrameworkGroup.Line line, Judgement judgement) {
        return line.unproved() == null ? judgement.statement() : "无法证明：" + line.unproved();
    }

    private static List<Cell> sum(FrameworkGroup group) {
        return new ArrayList<>(List.of(
                Cell.label("小计").across(4),
                Cell.number(group.weight()),
                Cell.label(group.score().toPlainString()),
                Cell.text(group.indicators().isEmpty() ? "" : "绩效目标指标折算后得分" + group.indicatorScore())));
    }
}
