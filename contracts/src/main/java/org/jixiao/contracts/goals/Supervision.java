package org.jixiao.contracts.goals;

/** What the three must see of what a unit reviews by itself (督导), before its goal is approved. */
public enum Supervision {
    /** Nothing: they are the reviewers themselves. */
    NONE,
    /** Key subjects (重点); of all others what they choose. */
    OF_KEY_SUBJECTS,
    /** Everything. */
    ALWAYS
}
