package org.jixiao.goals.opiniontemplate;

/** Whose a template is. */
enum Scope {
    /** Of the person who added it, for nobody else. */
    MINE,
    /** Of the whole office, offered to everybody. */
    OFFICE;

    private static final String NOBODY = "";

    String owner(String staffId) {
        return this == MINE ? staffId : NOBODY;
    }

    static Scope of(String owner) {
        return owner.equals(NOBODY) ? OFFICE : MINE;
    }
}
