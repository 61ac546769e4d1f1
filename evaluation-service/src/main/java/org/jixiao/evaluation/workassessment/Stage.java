package org.jixiao.evaluation.workassessment;

/** How far an assessment is. */
public enum Stage {
    /** 已起草. */
    DRAFTED,
    /** 已送达, 异议期. */
    SENT,
    /** 已提异议. */
    OBJECTED,
    /** 异议已答复. */
    ANSWERED,
    /** 已审定. */
    DECIDED
}
