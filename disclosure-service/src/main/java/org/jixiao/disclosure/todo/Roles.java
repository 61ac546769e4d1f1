package org.jixiao.disclosure.todo;

/** Whose step it is. */
final class Roles {

    static final String DISCLOSURE_OFFICER = "disclosure-officer";
    static final String SECRECY_REVIEWER = "secrecy-reviewer";
    static final String OFFICE_LEADER = "office-leader";

    private Roles() {}
}
