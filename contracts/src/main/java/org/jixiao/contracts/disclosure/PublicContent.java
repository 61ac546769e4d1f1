package org.jixiao.contracts.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the public sees of one matter (公开版), taken from the record and never typed again. What is not here, such as the
 * names of those who worked on it, is not published. Amounts are 元.
 *
 * @param budget 年度预算, for a self-evaluation 全年预算数; null where it would tell the money of what is withheld within
 * @param goalVersion of the goal that it is about; 0 for what is no table of a goal
 * @param overallGoal 年度总体目标; empty for what is no table of a goal
 * @param result only for {@link Matter#SELF_EVALUATION}
 * @param account of every matter that is no table of a goal; null for {@link Matter#GOAL} and {@link Matter#SELF_EVALUATION}
 */
public record PublicContent(
        Matter matter,
        Subject subject,
        String name,
        String unitCode,
        int goalVersion,
        String overallGoal,
        @Nullable BigDecimal budget,
        List<PublicIndicator> indicators,
        @Nullable PublicResult result,
        @Nullable PublicAccount account) {

    /**
     * One line of the table.
     *
     * @param outcome only for {@link Matter#SELF_EVALUATION}
     */
    public record PublicIndicator(
            String code,
            Group group,
            Category category,
            String name,
            Direction direction,
            @Nullable BigDecimal target,
            @Nullable LocalDate dueDate,
            @Nullable String standard,
            String unit,
            BigDecimal weight,
            @Nullable Outcome outcome) {}

    /**
     * What came of an indicator.
     *
     * @param reason 偏差原因分析及改进措施, empty where nothing deviates
     */
    public record Outcome(Actual actual, String reason, BigDecimal score) {}

    /**
     * The result of the year.
     *
     * @param overallResult 年度总体目标实际完成情况
     * @param executed null where the budget is
     * @param executionRate 执行率 in percent; null without a budget
     * @param indicatorScore null where a line is left out: less the points that are shown it would be those of the line
     * @param total null likewise
     * @param groups of a unit or the department as a whole, the points of each group, which take the place of those of money and
     *     indicators; empty of others, and where a line is left out
     */
    public record PublicResult(
            String overallResult,
            @Nullable BigDecimal executed,
            @Nullable BigDecimal executionRate,
            BigDecimal executionScore,
            @Nullable BigDecimal indicatorScore,
            @Nullable BigDecimal total,
            String grade,
            String achievements,
            String problems,
            String measures,
            LocalDate finalisedOn,
            List<PublicGroup> groups) {}

    /**
     * 一级指标 of the evaluation of a whole (整体支出评价).
     *
     * @param weight points that it could have
     */
    public record PublicGroup(String name, BigDecimal weight, BigDecimal score) {}
}
