package org.jixiao.evaluation.keyevaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Figures;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.LineScore;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Aspect;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.AspectRate;
import org.jixiao.contracts.goals.EvaluationRules.Unproved;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.Reconciled;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReportWords;
import org.jixiao.evaluation.scoring.Grades;
import org.jixiao.evaluation.scoring.Judgements;
import org.jixiao.evaluation.scoring.Points;
import org.jixiao.evaluation.scoring.UnprovedShare;
import org.jspecify.annotations.Nullable;

/**
 * From the evaluators' sheets to total, grade and sub-rates: the mean of each line, or what was reconciled. What is not proved earns
 * nothing; from so much of the weight on, the result is 无法证明 instead of a grade.
 *
 * @param sheets lines of every evaluator whose scores count
 */
record Results(List<PlanLine> plan, List<List<LineScore>> sheets) {

    /** What each evaluator gives a line. */
    List<BigDecimal> given(PlanLine line) {
        return said(line).stream().map(LineScore::points).toList();
    }

    /** Whether some hold a line for proved and others do not. */
    boolean differOnProof(PlanLine line) {
        return said(line).stream().map(LineScore::unproved).distinct().count() > 1;
    }

    Result of(List<Reconciled> reconciled, ReportWords words, Rules rules) {
        Map<String, Reconciled> agreed = new HashMap<>();
        reconciled.forEach(one -> agreed.put(one.code(), one));
        List<ResultLine> lines =
                plan.stream().map(line -> line(line, agreed.get(line.code()))).toList();
        BigDecimal total = lines.stream().map(ResultLine::points).reduce(Points.ZERO, BigDecimal::add);
        boolean proved = isProved(lines, rules.evaluation().unproved());
        return new Result(
                lines,
                total,
                proved ? SelfEvaluationSheet.Result.GRADED : SelfEvaluationSheet.Result.UNPROVED,
                proved ? Grades.of(total, rules.scores().bands()) : null,
                List.of(
                        rate(Aspect.ECONOMY, lines, Results::isEconomy, words.economy()),
                        rate(
                                Aspect.EFFICIENCY,
                                lines,
                                line -> line.level() == Level.OUTPUT && !isEconomy(line),
                                words.efficiency()),
                        rate(
                                Aspect.EFFECTIVENESS,
                                lines,
                                line -> line.level() == Level.EFFECT,
                                words.effectiveness())));
    }

    private ResultLine line(PlanLine line, @Nullable Reconciled agreed) {
        List<BigDecimal> given = given(line);
        if (agreed == null) {
            return new ResultLine(
                    line,
                    new Judgements(given).mean(),
                    given,
                    statements(line) + differences(line),
                    said(line).stream().allMatch(LineScore::unproved));
        }
        BigDecimal points = agreed.points();
        return new ResultLine(
                line,
                points == null ? Points.ZERO : Points.round(points),
                given,
                agreed.note() + differences(line),
                agreed.unproved());
    }

    private static boolean isProved(List<ResultLine> lines, Unproved rules) {
        return !UnprovedShare.reaches(
                weight(lines.stream().filter(ResultLine::unproved)), weight(lines.stream()), rules);
    }

    private static BigDecimal weight(Stream<ResultLine> lines) {
        return lines.map(line -> line.line().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String statements(PlanLine line) {
        return said(line).stream().map(LineScore::statement).distinct().collect(Collectors.joining("；"));
    }

    /** Why the money of a line is not finance's; empty where it is. */
    private String differences(PlanLine line) {
        return said(line).stream()
                .map(LineScore::figures)
                .filter(Objects::nonNull)
                .map(Figures::differsBecause)
                .filter(Objects::nonNull)
                .distinct()
                .map("（与财务数据不一致：%s）"::formatted)
                .collect(Collectors.joining());
    }

    private List<LineScore> said(PlanLine line) {
        return sheets.stream()
                .flatMap(List::stream)
                .filter(score -> score.code().equals(line.code()))
                .toList();
    }

    /** 经济性: the output's cost. */
    private static boolean isEconomy(PlanLine line) {
        return line.formula() == Formula.COST_SAVING;
    }

    private static AspectRate rate(
            Aspect aspect, List<ResultLine> lines, Predicate<PlanLine> belongs, String statement) {
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal points = Points.ZERO;
        for (ResultLine line : lines) {
            if (belongs.test(line.line())) {
                weight = weight.add(line.line().weight());
                points = points.add(line.points());
            }
        }
        return new AspectRate(
                aspect,
                weight,
                points,
                weight.signum() == 0 ? null : Points.share(Points.HUNDRED, points, weight),
                statement);
    }
}
