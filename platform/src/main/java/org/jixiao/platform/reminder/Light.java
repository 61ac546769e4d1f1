package org.jixiao.platform.reminder;

/** How near the due date is. */
public enum Light {
    /** No reminder is due yet, or nothing is due at all. */
    GREEN,
    /** A reminder is due, the step is not late. */
    YELLOW,
    /** The due date is over (逾期). */
    RED
}
