package org.jixiao.contracts.goals;

/** How a goal stands in review (目标审核). Only the first two let it pass. */
public enum ReviewGrade {
    /** 优. */
    EXCELLENT,
    /** 良. */
    GOOD,
    /** 中. */
    FAIR,
    /** 差. */
    POOR
}
