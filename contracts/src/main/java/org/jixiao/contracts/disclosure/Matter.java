package org.jixiao.contracts.disclosure;

/** What of a subject is published. */
public enum Matter {
    /** 绩效目标. */
    GOAL(Occasion.BUDGET),
    /** 绩效自评结果. */
    SELF_EVALUATION(Occasion.FINAL_ACCOUNTS);

    private final Occasion occasion;

    Matter(Occasion occasion) {
        this.occasion = occasion;
    }

    /** With what it is published. */
    public Occasion occasion() {
        return occasion;
    }
}
