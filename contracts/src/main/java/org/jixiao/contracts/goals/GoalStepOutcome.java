package org.jixiao.contracts.goals;

/** Outcomes an offline step of a goal can have: done, or the grade of the review. */
public enum GoalStepOutcome {
    /** 已办理. */
    DONE,
    /** 优. */
    EXCELLENT,
    /** 良. */
    GOOD,
    /** 中. */
    FAIR,
    /** 差. */
    POOR
}
