package org.jixiao.contracts.disclosure;

/** What of a subject is published. */
public enum Matter {
    /** 绩效目标. */
    GOAL(Occasion.BUDGET),
    /** 绩效自评结果. */
    SELF_EVALUATION(Occasion.FINAL_ACCOUNTS),
    /** 重点评价结果和评价报告, of whatever the department evaluated itself. */
    KEY_EVALUATION(Occasion.FINAL_ACCOUNTS),
    /** 结果应用: what was decided on the strength of a result. */
    USE_OF_RESULTS(Occasion.FINAL_ACCOUNTS),
    /** 整改情况: what was found, and whether it was put right. */
    RECTIFICATION(Occasion.FINAL_ACCOUNTS),
    /** 年度绩效管理情况: sums of what is published of a year, once the batch of its final accounts is out. */
    YEARLY_OVERVIEW(Occasion.FINAL_ACCOUNTS);

    private final Occasion occasion;

    Matter(Occasion occasion) {
        this.occasion = occasion;
    }

    /** With what it is published. */
    public Occasion occasion() {
        return occasion;
    }
}
