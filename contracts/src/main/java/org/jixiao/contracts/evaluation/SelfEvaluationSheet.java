package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The self-evaluation table of a project (项目支出绩效自评表) with its scores.
 *
 * @param overallResult 年度总体目标实际完成情况
 * @param indicatorScore points of all indicators, after scaling
 * @param total 总分
 * @param grade 等级
 * @param achievements 主要绩效
 * @param problems 主要问题
 * @param measures 改进措施
 * @param calculation from the lines' points to the total
 */
public record SelfEvaluationSheet(
        String overallResult,
        List<ScoredIndicator> indicators,
        Execution execution,
        BigDecimal indicatorScore,
        BigDecimal total,
        String grade,
        List<Alert> alerts,
        String achievements,
        String problems,
        String measures,
        List<CalculationLine> calculation) {

    /**
     * 预算执行情况.
     *
     * @param budget 全年预算数 in 元
     * @param executed 全年执行数 in 元
     * @param rate 执行率 in percent; null without a budget
     * @param score 执行率得分
     */
    public record Execution(
            BigDecimal budget,
            BigDecimal executed,
            @Nullable BigDecimal rate,
            BigDecimal score) {}

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
