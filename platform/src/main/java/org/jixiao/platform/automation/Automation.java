package org.jixiao.platform.automation;

import java.util.Set;
import java.util.function.BiFunction;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.processor.Handlers;
import org.jixiao.platform.processor.Happened;

/**
 * When this happens, then that is done: a reaction to an event of the own or of another context. It only says which command
 * follows; the platform sends it once per event, whatever fails in between. Cannot be reset: what was done is done.
 */
public abstract class Automation {

    private final String name;
    private final Start start;
    private final Handlers<Reaction> handlers = new Handlers<>(nothing());

    /** Where a new automation begins. */
    public enum Start {
        /** With the first event of the log. */
        FROM_THE_BEGINNING,
        /** With the first event after its first start. */
        FROM_NOW
    }

    /**
     * @param name kebab case with the context first; part of every command's id, so it never changes
     */
    protected Automation(String name, Start start) {
        this.name = name;
        this.start = start;
    }

    protected final <E extends StoredEvent> void on(Class<E> events, BiFunction<E, Happened, Reaction> handler) {
        handlers.on(events, handler);
    }

    protected static Reaction command(Command command) {
        return new Reaction(command, Set.of());
    }

    protected static Reaction nothing() {
        return new Reaction(null, Set.of());
    }

    public final String name() {
        return name;
    }

    public final Start start() {
        return start;
    }

    final Handlers<Reaction> handlers() {
        return handlers;
    }
}
