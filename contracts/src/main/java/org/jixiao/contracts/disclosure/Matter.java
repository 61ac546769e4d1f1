package org.jixiao.contracts.disclosure;

/** What of a project is published. */
public enum Matter {
    /** 项目绩效目标. */
    GOAL,
    /** 项目绩效自评结果. */
    SELF_EVALUATION
}
