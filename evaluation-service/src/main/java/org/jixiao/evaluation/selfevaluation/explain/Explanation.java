package org.jixiao.evaluation.selfevaluation.explain;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.evaluation.paper.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * How a score came about (得分计算说明).
 *
 * @param rulebookVersion the rulebook whose numbers the lines use
 * @param resultVersion the result that is explained; null where the sheet is not final yet
 * @param framework of a unit or the department as a whole, the lines beside the indicators
 * @param totals from the indicators' points to the points of the money
 * @param totalFormula the last sum
 * @param gradeFormula which band the total lies in, or why there is no grade
 * @param voidedBy 文号 of the paper by which score and grade are void (弄虚作假); null where they count
 */
record Explanation(
        int rulebookVersion,
        @Nullable Integer resultVersion,
        List<Explained> indicators,
        List<ExplainedGroup> framework,
        List<ScoreLine> totals,
        BigDecimal total,
        String totalFormula,
        Result result,
        @Nullable String grade,
        String gradeFormula,
        @Nullable String voidedBy) {

    /** The same, of which neither score nor grade counts: how they came about is still told. */
    Explanation voided(String document) {
        return new Explanation(
                rulebookVersion,
                resultVersion,
                indicators,
                framework,
                totals,
                total,
                totalFormula,
                result,
                null,
                "弄虚作假（" + document + "），得分和等级作废",
                document);
    }

    /**
     * One indicator.
     *
     * @param target 年度指标值 in words
     * @param actual 实际完成值 in words
     * @param inputs what the symbols of the rule stand for: W, T, P and A
     */
    record Explained(
            String code,
            String name,
            String target,
            String actual,
            List<Input> inputs,
            List<ScoreLine> lines,
            BigDecimal score) {}

    /**
     * A group of a framework.
     *
     * @param indicatorScore what the goal's indicators earned in it
     */
    record ExplainedGroup(
            String name, BigDecimal weight, List<ExplainedLine> lines, BigDecimal indicatorScore, BigDecimal score) {}

    /**
     * A line of a framework.
     *
     * @param figures what it is computed from, and where each comes from; empty of a judged line
     * @param statement why it was judged so; null of a computed line
     */
    record ExplainedLine(
            String code,
            String section,
            String name,
            BigDecimal weight,
            List<ExplainedFigure> figures,
            @Nullable String degree,
            @Nullable String statement,
            List<ScoreLine> lines,
            BigDecimal score) {}

    /**
     * @param sum how the units come to it; what they moved among themselves counts once
     * @param sources what each unit rests on
     */
    record ExplainedFigure(String meaning, String value, String sum, List<String> sources) {}

    /** @param symbol W 分值, T 指标值, P 及格门槛, A 完成值 */
    record Input(String symbol, String meaning, String value) {}

    /**
     * One step of the calculation.
     *
     * @param meaning the rule in words
     * @param source the paper that the rule comes from
     * @param formula the rule with its numbers
     */
    record ScoreLine(Rule rule, String meaning, String source, String formula, BigDecimal points) {

        static ScoreLine of(CalculationLine line) {
            return new ScoreLine(
                    line.rule(),
                    RuleWords.rule(line.rule()),
                    RuleWords.source(line.rule()),
                    line.formula(),
                    line.points());
        }

        ScoreLine about(String group) {
            return new ScoreLine(rule, group + "：" + meaning, source, formula, points);
        }

        ScoreLine with(String otherFormula) {
            return new ScoreLine(rule, meaning, source, otherFormula, points);
        }
    }
}
