package org.jixiao.contracts;

/**
 * One line of the register of stored events: the name under which an event is stored, its revision, and the record that reads
 * it. The name is forever; it never follows a renamed or moved class.
 *
 * @param name {@code <context>.<kebab>}, for example {@code goals.goal-approved}
 * @param revision counts the shapes this event has had, from 1
 * @param type the record of this revision
 */
public record EventType(String name, int revision, Class<? extends Record> type) {

    /** The context that owns the event: the part of the name before the dot. */
    public String context() {
        return name.substring(0, name.indexOf('.'));
    }
}
