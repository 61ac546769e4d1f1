package org.jixiao.contracts.goals;

/** What the holder of a post may leave to a delegate (委托事项). The truth confirmation (真实性确认) is not among them. */
public enum DelegatedStep {
    /** 审核意见, of the seat that the post fills. */
    OPINION,
    /** 目标确认, as far as it is not the truth confirmation. */
    CONFIRMATION,
    /** 审核牵头: conclude, accept what was completed, return. */
    CONCLUSION
}
