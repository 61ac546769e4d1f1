package org.jixiao.goals.project;

/** The steps of a project through the gates, in their order. */
enum Stage {
    /** 入库. */
    IN_LIBRARY("project-not-in-library", "project-already-in-library"),
    /** 一上. */
    APPLIED("budget-not-applied", "budget-already-applied"),
    /** 一下. */
    CONTROL_FIGURE("control-figure-not-recorded", "control-figure-already-recorded"),
    /** 二上. */
    ARRANGED("budget-not-arranged", "budget-already-arranged");

    private final String codeWhileMissing;
    private final String codeOnceTaken;

    Stage(String codeWhileMissing, String codeOnceTaken) {
        this.codeWhileMissing = codeWhileMissing;
        this.codeOnceTaken = codeOnceTaken;
    }

    /** Refusal code of whatever needs this step before it has been taken. */
    String codeWhileMissing() {
        return codeWhileMissing;
    }

    /** Refusal code of taking this step once more, otherwise than before. */
    String codeOnceTaken() {
        return codeOnceTaken;
    }
}
