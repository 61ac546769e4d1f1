package org.jixiao.evaluation.selfevaluation.register;

/** Where a self-evaluation stands. */
enum Stage {
    /** 已开启. */
    OPENED,
    /** 审核中. */
    IN_REVIEW,
    /** 已退回. */
    RETURNED,
    /** 已定稿. */
    FINALISED,
    /** 重新打开，待复核. */
    REOPENED,
    /** 弄虚作假，结果作废. */
    VOID,
    /** 已备案, of a trial. */
    FILED,
    /** 线下办理. */
    ATTESTED
}
