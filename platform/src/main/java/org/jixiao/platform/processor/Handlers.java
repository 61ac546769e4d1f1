package org.jixiao.platform.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.StoredEvent;

/**
 * Which events are handled, and by what. A sealed interface stands for all of its events, so that the handler's {@code switch}
 * stays exhaustive and a new event breaks the build where it must be handled.
 *
 * @param <R> what a handler returns
 */
public final class Handlers<R> {

    private final Map<Class<? extends StoredEvent>, BiFunction<StoredEvent, Happened, R>> handlers =
            new LinkedHashMap<>();

    private final R nothing;

    /** @param nothing what an event gives that means nothing here */
    public Handlers(R nothing) {
        this.nothing = nothing;
    }

    R nothing() {
        return nothing;
    }

    public <E extends StoredEvent> void on(Class<E> events, BiFunction<E, Happened, R> handler) {
        for (Class<? extends StoredEvent> event : recordsOf(events)) {
            if (handlers.put(event, (happening, at) -> handler.apply(events.cast(happening), at)) != null) {
                throw new IllegalArgumentException(event.getName() + " has two handlers");
            }
        }
    }

    public R handle(Object event, Happened at) {
        BiFunction<StoredEvent, Happened, R> handler = handlers.get(event.getClass());
        if (handler == null) {
            throw new IllegalArgumentException(
                    "no handler for " + event.getClass().getName());
        }
        return handler.apply((StoredEvent) event, at);
    }

    /** The stored names of all handled events. */
    public Set<String> storedNames(EventRegister register) {
        Set<String> names = new TreeSet<>();
        for (Class<?> event : handlers.keySet()) {
            names.add(register.find(event)
                    .orElseThrow(() -> new IllegalStateException(
                            event.getName() + " is handled, but this service's register does not hold it"))
                    .name());
        }
        return names;
    }

    private static List<Class<? extends StoredEvent>> recordsOf(Class<? extends StoredEvent> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<? extends StoredEvent>> records = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            records.addAll(recordsOf(permitted.asSubclass(StoredEvent.class)));
        }
        return records;
    }
}
