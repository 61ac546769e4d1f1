package org.jixiao.evaluation.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One point of score against execution (得分与执行率对照).
 *
 * @param indicatorScore points of the indicators, after scaling
 * @param executionRate 执行率 in percent; null without a budget
 * @param grade null where it cannot be proved
 */
record ScoreAgainstMoney(
        String kind,
        String code,
        String name,
        String unitCode,
        BigDecimal indicatorScore,
        @Nullable BigDecimal executionRate,
        BigDecimal total,
        @Nullable String grade) {}
