package org.jixiao.contracts.goals;

/** What the three must see of what a unit reviews by itself (督导), before money is arranged for it, and before its goal is approved or adjusted. */
public enum Supervision {
    /** Nothing: they are the reviewers themselves. */
    NONE,
    /** Key subjects (重点); of all others what they choose. */
    OF_KEY_SUBJECTS,
    /** Everything. */
    ALWAYS;

    /** @param key the subject is a key one */
    public boolean isAskedFor(boolean key) {
        return switch (this) {
            case NONE -> false;
            case OF_KEY_SUBJECTS -> key;
            case ALWAYS -> true;
        };
    }
}
