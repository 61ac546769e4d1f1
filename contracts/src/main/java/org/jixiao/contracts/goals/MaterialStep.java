package org.jixiao.contracts.goals;

/** A step for which papers can be asked (材料清单). */
public enum MaterialStep {
    /** 评估结论, of either kind of appraisal. */
    APPRAISAL,
    /** 目标送审. */
    GOAL_SUBMISSION,
    /** 审核结论. */
    GOAL_REVIEW,
    /** 目标调整申请. */
    ADJUSTMENT
}
