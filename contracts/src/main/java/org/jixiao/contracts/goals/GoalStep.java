package org.jixiao.contracts.goals;

/** A step of a classified project's goal that is taken offline and only attested here, in the order in which they follow. */
public enum GoalStep {
    /** 已提交. */
    SUBMITTED,
    /** 真实性确认. */
    CONFIRMED,
    /** 审核通过. */
    PASSED
}
