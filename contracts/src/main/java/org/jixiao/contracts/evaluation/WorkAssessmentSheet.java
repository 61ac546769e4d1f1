package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * 工作考核评分表 of a unit or a division. Whatever was counted names the subjects that it was counted from, so that whoever is assessed can
 * count again.
 *
 * @param lines one for each item of the rulebook, in its order
 * @param deductions by day; those beyond the most that late steps cost take nothing off
 * @param total of the lines, less the deductions that stand, and never below 0
 * @param grade by the total; the worst where false data was found
 */
public record WorkAssessmentSheet(List<Line> lines, List<Deduction> deductions, BigDecimal total, String grade) {

    /**
     * An item and what it earned.
     *
     * @param maximum what it earns at most
     * @param done how many of them; null where the item is judged
     * @param due of how many; 0 earns all points; null where the item is judged
     * @param gaps the subjects that are missing in {@code done}
     * @param reason of who judged; null where the item is counted
     */
    public record Line(
            WorkItem item,
            BigDecimal maximum,
            @Nullable Integer done,
            @Nullable Integer due,
            BigDecimal points,
            List<Counted> gaps,
            @Nullable String reason) {}

    /** A subject that was counted. A classified one is known by its code name. */
    public record Counted(Subject subject, String name) {}

    /**
     * Something that costs points.
     *
     * @param number counts the deductions of the sheet from 1
     * @param cutOffMonth of the tracking task that it happened in; null of every other step
     * @param document 文号 of the paper that found false data; null of every other fault
     * @param on the day on which it happened, of false data the day of its truth confirmation
     * @param points what it takes off
     * @param waived why it no longer takes anything off (撤销扣分); null where it stands
     */
    public record Deduction(
            int number,
            Fault fault,
            Counted subject,
            Step step,
            @Nullable Integer cutOffMonth,
            @Nullable String document,
            LocalDate on,
            BigDecimal points,
            @Nullable String waived) {}

    /** Why points are taken off. */
    public enum Fault {
        /** 逾期. */
        LATE,
        /** 多次退回. */
        RETURNED,
        /** 复核差异较大. */
        RECHECK,
        /** 弄虚作假: it takes nothing off, the whole sheet gets the worst grade. */
        FALSIFICATION
    }

    /** In which step it happened. */
    public enum Step {
        /** 绩效目标. */
        GOAL,
        /** 绩效跟踪. */
        TRACKING,
        /** 绩效自评. */
        EVALUATION,
        /** 绩效目标公开. */
        GOAL_DISCLOSURE,
        /** 绩效自评结果公开. */
        RESULT_DISCLOSURE,
        /** 改进计划. */
        IMPROVEMENT
    }
}
