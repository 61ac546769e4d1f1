package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jspecify.annotations.Nullable;

/**
 * How a key evaluation is to be done (评价工作方案).
 *
 * @param object 评价对象
 * @param scope 评价范围: which money and which time
 * @param lines the third-level lines with their weights, which sum to 100
 * @param evidence what the evaluated unit has to bring (资料清单)
 */
public record EvaluationPlan(
        String object,
        String scope,
        List<PlanLine> lines,
        List<Method> methods,
        List<Phase> schedule,
        List<String> evidence) {

    /**
     * A line that is scored, as the rulebook's framework has it.
     *
     * @param formula by which its points are computed; null where evaluators judge
     * @param checks 评价要点: the framework's, or what the plan says instead
     */
    public record PlanLine(
            String code,
            Level level,
            String group,
            String name,
            @Nullable Formula formula,
            BigDecimal weight,
            String checks) {}

    /** By what an evaluation comes to its findings (评价方法, 财预〔2020〕10号). */
    public enum Method {
        /** 成本效益分析法. */
        COST_BENEFIT,
        /** 比较法. */
        COMPARISON,
        /** 因素分析法. */
        FACTOR_ANALYSIS,
        /** 最低成本法. */
        LOWEST_COST,
        /** 公众评判法. */
        PUBLIC_JUDGEMENT,
        /** 标杆管理法. */
        BENCHMARKING
    }

    /** A stretch of the work, with its first and last day. */
    public record Phase(String work, LocalDate from, LocalDate until) {}
}
