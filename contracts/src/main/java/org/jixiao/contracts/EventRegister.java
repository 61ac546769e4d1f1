package org.jixiao.contracts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The explicit register of stored names. A name in the log can load a record only if it stands here, so that write access to the
 * log never becomes the power to load an arbitrary class.
 */
public final class EventRegister {

    private final List<EventType> types;
    private final Map<String, EventType> byNameAndRevision = new HashMap<>();
    private final Map<Class<?>, EventType> byRecord = new HashMap<>();

    private EventRegister(Collection<EventType> types) {
        this.types = List.copyOf(types);
        for (EventType type : types) {
            if (byNameAndRevision.put(key(type.name(), type.revision()), type) != null) {
                throw new IllegalArgumentException("registered twice: " + type.name() + " revision " + type.revision());
            }
            if (byRecord.put(type.type(), type) != null) {
                throw new IllegalArgumentException(
                        "two names for " + type.type().getName());
            }
        }
    }

    public static EventRegister of(Collection<EventType> types) {
        return new EventRegister(types);
    }

    /** This register and the other's lines together. */
    public EventRegister and(EventRegister other) {
        List<EventType> all = new ArrayList<>(types);
        all.addAll(other.types);
        return new EventRegister(all);
    }

    /** The lines that other services may rely on. */
    public EventRegister published() {
        return new EventRegister(types.stream()
                .filter(type -> type.type().isAnnotationPresent(Published.class))
                .toList());
    }

    public List<EventType> types() {
        return types;
    }

    public Optional<EventType> find(String name, int revision) {
        return Optional.ofNullable(byNameAndRevision.get(key(name, revision)));
    }

    public Optional<EventType> find(Class<?> eventRecord) {
        return Optional.ofNullable(byRecord.get(eventRecord));
    }

    private static String key(String name, int revision) {
        return name + "#" + revision;
    }
}
