package org.jixiao.evaluation.paper;

import org.jixiao.contracts.evaluation.CalculationLine.Rule;

/** Which rule a line of a calculation follows, in words, and where the rule comes from. */
public final class RuleWords {

    private static final String METHOD_OF_EVALUATION = "财预〔2020〕10号";
    private static final String GUIDE_TO_INDICATORS = "财预〔2021〕101号";
    private static final String WHOLE = "财预〔2013〕53号";
    private static final String RULEBOOK = "规则手册";

    private RuleWords() {}

    public static String rule(Rule rule) {
        return switch (rule) {
            case REACHED -> "达到指标值，得满分";
            case IN_PROPORTION -> "未达到指标值，按完成比例得分";
            case EXCEEDED_RATIO -> "超过上限，按指标值与完成值之比得分";
            case EXCEEDED_LINEAR -> "超过上限，按超出比例扣减";
            case MISSED -> "未达到，不得分";
            case BELOW_PASS_THRESHOLD -> "低于及格门槛，不得分";
            case JUDGED -> "定性评价，在所选档次内评分";
            case SATISFACTION_BAND -> "满意度按分档得分";
            case LATE -> "逾期完成，按计划时长与实际时长之比得分";
            case TARGET_SET_TOO_LOW -> "年初指标值明显偏低，按偏离度扣减";
            case NOT_APPLICABLE -> "不适用，不计分";
            case UNPROVED -> "无法证明，不得分";
            case RECHECKED -> "复核调整得分";
            case INDICATORS -> "各指标得分合计";
            case SCALED -> "不适用指标或无预算的分值，按比例折算";
            case EXECUTION -> "预算执行率得分，最高为满分";
            case KEPT -> "未超过限额或未上升，得满分";
            case NOT_KEPT -> "超过限额，不得分";
            case RISEN -> "较上年上升，按升幅扣减，扣完为止";
            case TOLERATED -> "在容许比率以内，得满分";
            case BEYOND_TOLERANCE -> "超出容许比率，每超一个百分点按比例扣减，扣完为止";
            case JUDGED_BY_DEGREE -> "定性评价，按认定程度得分";
            case GROUP -> "一级指标得分：各行得分，加绩效目标指标得分折算至余下分值";
        };
    }

    /** The paper that the rule comes from; its numbers stand in the rulebook. */
    public static String source(Rule rule) {
        return switch (rule) {
            case REACHED, IN_PROPORTION, MISSED, JUDGED, TARGET_SET_TOO_LOW, INDICATORS, EXECUTION ->
                METHOD_OF_EVALUATION;
            case BELOW_PASS_THRESHOLD, SATISFACTION_BAND -> GUIDE_TO_INDICATORS;
            case KEPT, NOT_KEPT, RISEN, TOLERATED, BEYOND_TOLERANCE, GROUP -> WHOLE;
            case JUDGED_BY_DEGREE, EXCEEDED_RATIO, EXCEEDED_LINEAR, LATE, NOT_APPLICABLE, UNPROVED, RECHECKED, SCALED ->
                RULEBOOK;
        };
    }
}
