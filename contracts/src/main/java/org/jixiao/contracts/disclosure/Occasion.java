package org.jixiao.contracts.disclosure;

/** With what something is published (随预算公开、随决算公开); it names the reply that starts the clock. */
public enum Occasion {
    /** 随预算公开. */
    BUDGET,
    /** 随决算公开. */
    FINAL_ACCOUNTS
}
