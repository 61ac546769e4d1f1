package org.jixiao.evaluation.keyevaluation.register;

/** Where a key evaluation stands. */
enum Stage {
    /** 立项. */
    SELECTED,
    /** 已委托. */
    ENTRUSTED,
    /** 已下达通知. */
    NOTIFIED,
    /** 方案评审. */
    PLAN_IN_REVIEW,
    /** 方案退回. */
    PLAN_RETURNED,
    /** 实施. */
    SCORING,
    /** 初稿. */
    DRAFTED,
    /** 征求意见. */
    CONSULTING,
    /** 异议待答复. */
    OBJECTED,
    /** 报告修改. */
    REVISING,
    /** 报告评审. */
    REPORT_IN_REVIEW,
    /** 报告评审通过. */
    REPORT_ACCEPTED,
    /** 定稿. */
    FINALISED,
    /** 已反馈. */
    FED_BACK,
    /** 已反馈整改情况. */
    ANSWERED,
    /** 归档. */
    ARCHIVED
}
