package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.AspectRate;
import org.jspecify.annotations.Nullable;

/**
 * What a key evaluation came to: its result, and the report in the seven parts of 财预〔2020〕10号 附件3.
 *
 * @param basics 一、基本情况
 * @param work 二、评价工作开展情况
 * @param conclusion 三、综合评价情况及评价结论
 * @param analysis 四、绩效评价指标分析
 * @param problems 五、主要经验及做法、存在的问题及原因分析
 * @param suggestions 六、有关建议
 * @param others 七、其他需要说明的问题; may be empty
 */
public record EvaluationReport(
        Result result,
        String basics,
        String work,
        String conclusion,
        String analysis,
        String problems,
        String suggestions,
        String others) {

    /**
     * The points and what they mean.
     *
     * @param total sum of the lines' points
     * @param result 评定等级, or 无法证明 where so much of the weight is not proved
     * @param grade by the rulebook's bands; null where the result is 无法证明
     * @param aspects 经济性, 效率性, 效益性, in this order
     */
    public record Result(
            List<ResultLine> lines,
            BigDecimal total,
            SelfEvaluationSheet.Result result,
            @Nullable String grade,
            List<AspectRate> aspects) {}

    /**
     * A line of the plan with what it earned.
     *
     * @param points the mean of the evaluators, or what they came to
     * @param given the points of each evaluator
     * @param remark what the evaluators say of it, or how they came to one value
     * @param unproved whether they hold it for not proved (无法证明): then it has no points, and the remark says why
     */
    public record ResultLine(
            PlanLine line, BigDecimal points, List<BigDecimal> given, String remark, boolean unproved) {}
}
