package org.jixiao.contracts.goals;

/** Whether a project is new to the budget (项目性质). With the amount it decides which appraisal it needs. */
public enum ProjectNature {
    /** 新增. */
    NEW,
    /** 延续: it had budget before and goes on. */
    CONTINUING,
    /** 到期再申请: its term is over and it asks again. */
    RENEWED
}
