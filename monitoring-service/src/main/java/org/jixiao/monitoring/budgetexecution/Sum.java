package org.jixiao.monitoring.budgetexecution;

/** What a document adds to or takes from; the figures of a project are read off these (domain.md 5.2). */
enum Sum {
    /** 年初批复数. */
    APPROVED,
    /** 追加. */
    INCREASED,
    /** 追减. */
    CUT,
    /** 调剂转入. */
    MOVED_IN,
    /** 调剂转出. */
    MOVED_OUT,
    /** 上年结转. */
    CARRIED_IN,
    /** 收回. */
    CLAWED_BACK,
    /** 指标金额. */
    QUOTA,
    /** 在途. */
    IN_TRANSIT,
    /** 执行数. */
    EXECUTED,
    /** 其他资金执行数. */
    OTHER_FUNDS,
    /** 结转下年. */
    CARRIED_OUT
}
