package org.jixiao.evaluation.selfevaluation.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.paper.IndicatorOnPaper;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.Explained;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.Input;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.ScoreLine;
import org.jspecify.annotations.Nullable;

/** Explains a sheet. It calculates nothing: every number was written down when the sheet was scored. */
final class Explaining {

    private Explaining() {}

    /** @param bands grades from the best to the worst, of the rulebook that the sheet was scored by */
    static Explanation explain(
            SelfEvaluationSheet sheet, int rulebookVersion, @Nullable Integer resultVersion, List<GradeBand> bands) {
        return new Explanation(
                rulebookVersion,
                resultVersion,
                sheet.indicators().stream().map(Explaining::explained).toList(),
                sheet.framework().stream().map(ExplainingFramework::explained).toList(),
                totals(sheet),
                sheet.total(),
                sum(sheet),
                sheet.result(),
                sheet.grade(),
                grade(sheet, bands),
                null);
    }

    private static String sum(SelfEvaluationSheet sheet) {
        List<BigDecimal> parts = sheet.framework().isEmpty()
                ? List.of(sheet.indicatorScore(), sheet.execution().score())
                : sheet.framework().stream().map(FrameworkGroup::score).toList();
        String sum = parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
        CalculationLine last = sheet.calculation().getLast();
        return !sheet.framework().isEmpty() && last.rule() == Rule.SCALED
                ? "%s = %s".formatted(last.formula(), sheet.total())
                : "%s = %s".formatted(sum, sheet.total());
    }

    private static Explained explained(ScoredIndicator scored) {
        IndicatorOnPaper words = new IndicatorOnPaper(scored);
        return new Explained(
                scored.indicator().code(),
                scored.indicator().name(),
                words.target(),
                words.actual(),
                inputs(scored),
                scored.calculation().stream().map(ScoreLine::of).toList(),
                scored.score());
    }

    private static List<Input> inputs(ScoredIndicator scored) {
        Indicator indicator = scored.indicator();
        Actual actual = scored.actual();
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input("W", "分值", EvaluationWords.number(indicator.weight())));
        addNumber(inputs, "T", "指标值", indicator.target());
        addDay(inputs, "T", "应完成日期", indicator.dueDate());
        addNumber(inputs, "P", "及格门槛（%）", indicator.passThreshold());
        addNumber(inputs, "A", "完成值", actual.value());
        addDay(inputs, "A", "实际完成日期", actual.doneOn());
        addNumber(inputs, "A", "档次内评分", actual.points());
        return inputs;
    }

    private static void addNumber(List<Input> inputs, String symbol, String meaning, @Nullable BigDecimal value) {
        if (value != null) {
            inputs.add(new Input(symbol, meaning, EvaluationWords.number(value)));
        }
    }

    private static void addDay(List<Input> inputs, String symbol, String meaning, @Nullable LocalDate value) {
        if (value != null) {
            inputs.add(new Input(symbol, meaning, value.toString()));
        }
    }

    private static List<ScoreLine> totals(SelfEvaluationSheet sheet) {
        String sum = sheet.indicators().stream()
                .filter(scored -> scored.actual().notApplicable() == null)
                .map(scored -> scored.score().toPlainString())
                .collect(Collectors.joining(" + "));
        List<ScoreLine> lines = new ArrayList<>();
        for (int i = 0; i < sheet.calculation().size(); i++) {
            ScoreLine line = ScoreLine.of(sheet.calculation().get(i));
            lines.add(
                    switch (line.rule()) {
                        case INDICATORS -> line.with(sum);
                        // a framework's groups come first, in their order
                        case GROUP -> line.about(sheet.framework().get(i).name());
                        default -> line;
                    });
        }
        return lines;
    }

    private static String grade(SelfEvaluationSheet sheet, List<GradeBand> bands) {
        String words = EvaluationWords.result(sheet.result(), sheet.grade());
        String above = "";
        for (GradeBand band : bands) {
            if (band.grade().equals(sheet.grade())) {
                return "%s ≤ %s%s → %s".formatted(band.from(), sheet.total(), above, words);
            }
            above = " < " + band.from();
        }
        return words;
    }
}
