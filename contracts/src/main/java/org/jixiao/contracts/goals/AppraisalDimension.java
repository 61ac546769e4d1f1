package org.jixiao.contracts.goals;

/** What every appraisal looks at (五维, 中发〔2018〕34号). Its name and its points on a score sheet stand in the rulebook. */
public enum AppraisalDimension {
    /** 立项必要性. */
    NECESSITY,
    /** 投入经济性. */
    ECONOMY,
    /** 绩效目标合理性. */
    GOAL_SOUNDNESS,
    /** 实施方案可行性. */
    FEASIBILITY,
    /** 筹资合规性. */
    FUNDING_COMPLIANCE
}
