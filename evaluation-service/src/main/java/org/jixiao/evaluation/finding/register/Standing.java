package org.jixiao.evaluation.finding.register;

/** How far what was found has been put right. */
enum Standing {
    /** 待下达整改: monitoring has not ordered it yet. */
    RAISED,
    /** 整改中. */
    ORDERED,
    /** 已反馈, 待验收. */
    REPORTED,
    /** 已销号. */
    ACCEPTED,
    /** 验收不通过, 继续整改. */
    REJECTED
}
