package org.jixiao.contracts.goals;

/** By what a full appraisal comes to its findings (评估方法). */
public enum AppraisalMethod {
    /** 成本效益分析法. */
    COST_BENEFIT,
    /** 比较法. */
    COMPARISON,
    /** 因素分析法. */
    FACTOR_ANALYSIS,
    /** 最低成本法. */
    LOWEST_COST,
    /** 公众评判法. */
    PUBLIC_JUDGEMENT
}
