package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;

/**
 * One line of the calculation behind a score, so that anyone can follow it with a pencil.
 *
 * @param formula the rule with its numbers, for example {@code 10 × 80 ÷ 100}
 * @param points what the line gives, or takes where it is negative
 */
public record CalculationLine(Rule rule, String formula, BigDecimal points) {

    /** Which rule a line follows. */
    public enum Rule {
        /** 达到指标值. */
        REACHED,
        /** 未达到，按比例. */
        IN_PROPORTION,
        /** 超过上限，按比例. */
        EXCEEDED_RATIO,
        /** 超过上限，线性扣减. */
        EXCEEDED_LINEAR,
        /** 未达到，零分. */
        MISSED,
        /** 低于及格线，零分. */
        BELOW_PASS_THRESHOLD,
        /** 定性评价. */
        JUDGED,
        /** 满意度分档. */
        SATISFACTION_BAND,
        /** 逾期，按时长比例. */
        LATE,
        /** 指标值设定偏低，扣减. */
        TARGET_SET_TOO_LOW,
        /** 不适用. */
        NOT_APPLICABLE,
        /** 无法证明，零分. */
        UNPROVED,
        /** 复核调整. */
        RECHECKED,
        /** 指标得分合计. */
        INDICATORS,
        /** 不适用或无预算，按比例折算. */
        SCALED,
        /** 预算执行率. */
        EXECUTION,
        /** 控制在限额以内. */
        KEPT,
        /** 超过限额，零分. */
        NOT_KEPT,
        /** 较上年上升，按升幅扣减. */
        RISEN,
        /** 在容许范围以内. */
        TOLERATED,
        /** 超出容许范围，按超出扣减. */
        BEYOND_TOLERANCE,
        /** 按认定程度. */
        JUDGED_BY_DEGREE,
        /** 一级指标得分. */
        GROUP
    }
}
