package org.jixiao.goals.project;

import org.jixiao.platform.aggregate.Refusal;

/** The steps of a project through the gates, in their order. */
enum Stage {
    /** 入库. */
    IN_LIBRARY,
    /** 一上. */
    APPLIED,
    /** 一下. */
    CONTROL_FIGURE,
    /** 二上. */
    ARRANGED;

    /** Why whatever needs this step is refused before it has been taken. */
    Refusal whileMissing() {
        return switch (this) {
            case IN_LIBRARY -> Refusal.conflict("project-not-in-library");
            case APPLIED -> Refusal.conflict("budget-not-applied");
            case CONTROL_FIGURE -> Refusal.conflict("control-figure-not-recorded");
            case ARRANGED -> Refusal.conflict("budget-not-arranged");
        };
    }

    /** Why this step is refused when it is taken once more, otherwise than before. */
    Refusal onceTaken() {
        return switch (this) {
            case IN_LIBRARY -> Refusal.conflict("project-already-in-library");
            case APPLIED -> Refusal.conflict("budget-already-applied");
            case CONTROL_FIGURE -> Refusal.conflict("control-figure-already-recorded");
            case ARRANGED -> Refusal.conflict("budget-already-arranged");
        };
    }
}
