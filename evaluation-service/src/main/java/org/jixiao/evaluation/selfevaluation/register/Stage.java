package org.jixiao.evaluation.selfevaluation.register;

/** Where a self-evaluation stands. */
enum Stage {
    /** 已开启. */
    OPENED,
    /** 已提交. */
    SUBMITTED,
    /** 已确认真实性. */
    CONFIRMED,
    /** 已定稿. */
    FINALISED,
    /** 线下办理. */
    ATTESTED
}
