package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The self-evaluation table of a subject, for a project 项目支出绩效自评表 (财预〔2020〕10号), with its scores. Amounts are 元. A unit or the
 * department as a whole has a framework beside its goal's indicators, and its money is scored there.
 *
 * @param overallResult 年度总体目标实际完成情况
 * @param indicatorScore points of all indicators, after scaling
 * @param total 总分
 * @param grade 等级; null where the result is none
 * @param aspects 经济性, 效率性, 效益性, in this order
 * @param achievements 主要绩效
 * @param problems 主要问题
 * @param measures 改进措施
 * @param calculation from the lines' points to the total
 * @param framework of a unit or the department as a whole (整体支出评价); empty of a project or policy
 */
public record SelfEvaluationSheet(
        String overallResult,
        List<ScoredIndicator> indicators,
        Execution execution,
        BigDecimal indicatorScore,
        BigDecimal total,
        Result result,
        @Nullable String grade,
        List<Alert> alerts,
        List<AspectRate> aspects,
        String achievements,
        String problems,
        String measures,
        List<CalculationLine> calculation,
        List<FrameworkGroup> framework) {

    /** What came of an evaluation. */
    public enum Result {
        /** 评定等级. */
        GRADED,
        /** 无法证明: no grade, and apart from a low score. */
        UNPROVED,
        /** 试编: outside grades. */
        TRIAL
    }

    /** What an evaluation judges besides the score (notice R7). */
    public enum Aspect {
        /** 经济性: 成本. */
        ECONOMY,
        /** 效率性: 产出数量、质量、时效. */
        EFFICIENCY,
        /** 效益性: 效益、满意度. */
        EFFECTIVENESS
    }

    /**
     * How far one aspect was reached.
     *
     * @param weight points of its indicators that apply
     * @param points what they earned
     * @param rate points ÷ weight in percent; null where none applies
     * @param statement what the unit says of it
     */
    public record AspectRate(
            Aspect aspect,
            BigDecimal weight,
            BigDecimal points,
            @Nullable BigDecimal rate,
            String statement) {}

    /**
     * The money of the subject: of a policy that of its projects, of a unit or the department as a whole all of it.
     *
     * @param approved 年初预算数
     * @param carriedIn 上年结转资金
     * @param budget 全年预算数
     * @param executed 全年执行数
     * @param otherFunds 其他资金执行数
     */
    public record Funds(
            BigDecimal approved, BigDecimal carriedIn, BigDecimal budget, BigDecimal executed, BigDecimal otherFunds) {}

    /**
     * 预算执行情况.
     *
     * @param rate 执行率 in percent; null without a budget
     * @param score 执行率得分; 0 of a unit or the department as a whole, whose money its framework scores
     */
    public record Execution(Funds funds, @Nullable BigDecimal rate, BigDecimal score) {}

    /** Something that a reviewer must look at before the score may stand. */
    public record Alert(Level level, Kind kind) {

        /** How serious it is. */
        public enum Level {
            /** 红. */
            RED,
            /** 黄. */
            YELLOW
        }

        /** What it is about. */
        public enum Kind {
            /** 指标得分率明显高于预算执行得分率. */
            SCORE_AHEAD_OF_MONEY,
            /** 全年预算数为零. */
            NO_BUDGET,
            /** 未执行比例偏高. */
            MUCH_UNSPENT
        }
    }
}
