package org.jixiao.contracts.goals;

/** How a full appraisal is held (评估方式). */
public enum AppraisalForm {
    /** 现场调研. */
    SITE_VISIT,
    /** 专家咨询. */
    EXPERT_CONSULTATION,
    /** 问卷调查. */
    QUESTIONNAIRE,
    /** 座谈. */
    DISCUSSION
}
