package org.jixiao.evaluation.coverage;

/** How far a subject has come in its budget year. */
public enum Milestone {
    /** 已入库. */
    IN_LIBRARY,
    /** 评估已支持: in this budget year, or in an earlier one that still holds. */
    APPRAISED,
    /** 已安排预算. */
    ARRANGED,
    /** 目标审核通过. */
    PASSED,
    /** 目标已批复. */
    APPROVED,
    /** 已跟踪: a report was concluded. */
    TRACKED,
    /** 已执行: money of a project was spent; what has no money of its own is carried out once its goal is approved. */
    EXECUTED,
    /** 已评价. */
    EVALUATED,
    /** 结果已应用: the meeting has decided. */
    APPLIED
}
