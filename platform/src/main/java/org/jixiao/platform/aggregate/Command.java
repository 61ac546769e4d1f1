package org.jixiao.platform.aggregate;

import java.util.List;
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
     * Further subjects on which nothing is decided meanwhile, beside its own. Needed where the decision rests on a stream of another
     * subject and commands on that subject rest on this one: by one lock each, both would decide on what is just about to change.
     */
    default List<Subject> alsoLocks() {
        return List.of();
    }

    /**
     * What its sender wishes, which must not change under one idempotency key: the command without the facts that were only looked up
     * for the decision, where it carries any.
     */
    default Command wish() {
        return this;
    }
}
