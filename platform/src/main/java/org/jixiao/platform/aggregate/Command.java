package org.jixiao.platform.aggregate;

import org.jixiao.contracts.Subject;

/**
 * A wish to change one aggregate. Carries everything the decision needs, time and ids included, so that the decision itself needs
 * no clock and no randomness.
 */
public interface Command {

    /** What the command, and every event it leads to, is about. */
    Subject subject();

    /**
     * Tells streams of one aggregate type about the same subject apart, for example the ordinal of a rectification. Empty where a
     * subject has one stream of this type.
     */
    default String part() {
        return "";
    }

    /**
     * What its sender wishes, which must not change under one idempotency key: the command without the facts that were only looked up
     * for the decision, where it carries any.
     */
    default Command wish() {
        return this;
    }
}
