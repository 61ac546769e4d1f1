package org.jixiao.platform.projection;

import java.util.List;
import java.util.function.BiFunction;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.processor.Handlers;
import org.jixiao.platform.processor.Happened;

/**
 * A read model's rule: what each event means for its rows. It returns changes and does nothing else: no clock, no reading of its
 * own rows, no catching. What it throws puts the event aside as a dead letter.
 */
public abstract class Projection {

    private final String name;
    private final List<Table> tables;
    private final Handlers<List<Change>> handlers = new Handlers<>(none());
    private boolean perSubject;

    /**
     * @param name kebab case with the context first, for example {@code goals-project-register}
     */
    protected Projection(String name, Table... tables) {
        this.name = name;
        this.tables = List.of(tables);
    }

    /** Handles all events of a sealed interface, or one event. */
    protected final <E extends StoredEvent> void on(Class<E> events, BiFunction<E, Happened, List<Change>> handler) {
        handlers.on(events, handler);
    }

    /**
     * Says that every row belongs to one subject, so that events of different subjects may be handled at the same time and in any
     * order. Only such a projection can be shared out among several segments.
     */
    protected final void perSubject() {
        perSubject = true;
    }

    /** For events that mean nothing here. */
    protected static List<Change> none() {
        return List.of();
    }

    public final String name() {
        return name;
    }

    public final List<Table> tables() {
        return tables;
    }

    /** In how many segments it runs where so many are configured. */
    final int segments(int configured) {
        return perSubject ? configured : 1;
    }

    public final Handlers<List<Change>> handlers() {
        return handlers;
    }
}
