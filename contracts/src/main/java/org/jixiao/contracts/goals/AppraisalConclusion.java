package org.jixiao.contracts.goals;

/** How an appraisal (事前绩效评估, 入库绩效评估) ends. */
public enum AppraisalConclusion {
    /** 予以支持. */
    SUPPORTED,
    /** 部分支持: supported once the improvements are accepted. */
    PARTIALLY,
    /** 不予支持. */
    NOT_SUPPORTED
}
