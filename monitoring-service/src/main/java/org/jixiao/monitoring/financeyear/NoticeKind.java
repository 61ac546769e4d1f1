package org.jixiao.monitoring.financeyear;

/** What finance says of a whole year. */
public enum NoticeKind {
    /** 部门预算批复. */
    BUDGET_REPLY_RECEIVED(false),
    /** 单位预算批复. */
    BUDGET_REPLY_ISSUED(true),
    /** 部门决算批复. */
    FINAL_ACCOUNTS_REPLY_RECEIVED(false),
    /** 单位决算批复. */
    FINAL_ACCOUNTS_REPLY_ISSUED(true),
    /** 年终关账. */
    YEAR_CLOSED(false);

    private final boolean ofOneUnit;

    NoticeKind(boolean ofOneUnit) {
        this.ofOneUnit = ofOneUnit;
    }

    /** Whether it goes to one unit, and not to the department as a whole. */
    public boolean isOfOneUnit() {
        return ofOneUnit;
    }
}
