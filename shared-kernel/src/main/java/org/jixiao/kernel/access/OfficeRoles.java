package org.jixiao.kernel.access;

/** Roles of the office itself that rules speak of by name; whom a review needs besides stands in the rulebook. */
public final class OfficeRoles {

    /** 计划财务处, which leads. */
    public static final String PLANNING_FINANCE = "planning-finance";

    /** 办领导, to whom the lead turns. */
    public static final String OFFICE_LEADER = "office-leader";

    private OfficeRoles() {}
}
