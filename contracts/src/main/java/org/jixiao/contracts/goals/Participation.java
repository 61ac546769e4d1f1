package org.jixiao.contracts.goals;

/** How a unit takes part in the performance management of a budget year (参与方式, notice 三). */
public enum Participation {
    /** 全面实施: gates, review, fund control, evaluation and disclosure hold. */
    FULL,
    /** 试编备案: goals are written and filed for practice; no gate, no grade, nothing published. */
    TRIAL
}
