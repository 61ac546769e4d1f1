package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the department evaluates what matters most itself (部门评价, 财预〔2020〕10号).
 *
 * @param framework the third-level lines from which the plan of an evaluation chooses (附件2), with their usual weights, which sum to 100
 * @param resultsShare what 产出 and 效益 weigh together at least, 60
 * @param scorers how many have to score at least, 2: what one person alone finds is reconciled with nobody
 * @param spread how far evaluators may lie apart on one line, in percent of its weight, before it has to be reconciled, 20
 * @param retentionYears how long the papers are kept after they were archived, 10
 */
public record KeyEvaluationRules(
        List<Line> framework,
        BigDecimal resultsShare,
        int scorers,
        BigDecimal spread,
        Terms terms,
        int retentionYears) {

    /**
     * A third-level line of the framework (三级指标).
     *
     * @param code names it within the framework
     * @param group 二级指标
     * @param formula by which its points are computed; null where evaluators judge
     * @param checks 评价要点
     */
    public record Line(
            String code,
            Level level,
            String group,
            String name,
            @Nullable Formula formula,
            BigDecimal weight,
            String checks) {}

    /** First level of the framework (一级指标). */
    public enum Level {
        /** 决策. */
        DECISION,
        /** 过程. */
        PROCESS,
        /** 产出. */
        OUTPUT,
        /** 效益. */
        EFFECT;

        /** Whether it counts as a result, of which an evaluation must mostly consist. */
        public boolean isResult() {
            return this == OUTPUT || this == EFFECT;
        }
    }

    /** How the rate of a line comes from two figures. */
    public enum Formula {
        /** 资金到位率 = 实际到位资金 ÷ 预算资金. */
        ARRIVAL,
        /** 预算执行率 = 实际支出资金 ÷ 实际到位资金: other than in a self-evaluation. */
        EXECUTION,
        /** 实际完成率 = 实际产出数 ÷ 计划产出数. */
        COMPLETION,
        /** 质量达标率 = 质量达标产出数 ÷ 实际产出数. */
        QUALITY,
        /** 成本节约率 = (计划成本 − 实际成本) ÷ 计划成本. */
        COST_SAVING
    }

    /**
     * How many working days the steps take.
     *
     * @param step each step of those who conduct the evaluation, 10
     * @param score until every evaluator has scored, 20
     * @param opinion until the evaluated unit has said what it thinks of the draft (征求意见), 10
     * @param answer until it has answered the feedback letter (反馈书), 20
     */
    public record Terms(int step, int score, int opinion, int answer) {}
}
