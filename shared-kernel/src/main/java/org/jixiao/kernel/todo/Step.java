package org.jixiao.kernel.todo;

import org.jixiao.contracts.Subject;

/** A kind of step that can wait for somebody. Every service has an enum of its own. */
public interface Step {

    /** The constant, by which programs know it. */
    String name();

    /** In the words of the office. */
    String words();

    /**
     * Where it is seen and done, as a path of the gateway.
     *
     * @param part as in {@link Waiting}
     */
    String link(Subject subject, String part);

    /** Whether it waits from a day that a new rulebook may move, so that only its due day tells it from the next one. */
    default boolean isKnownByItsDueDay() {
        return false;
    }
}
