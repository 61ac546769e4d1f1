package org.jixiao.platform.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the payload of every event: what it is about, who did it, on which business date, and what led to it. No
 * names of people: the actor is an id, roles and a unit.
 *
 * @param businessDate the day on which it counts, which may differ from the day it was stored
 * @param correlationId ties together everything that followed from one request
 * @param causationId the event that caused it; null for a person's or program's own wish
 * @param idempotencyKey under which the command was sent; null if none
 */
public record EventMetadata(
        Subject subject,
        Actor actor,
        LocalDate businessDate,
        String correlationId,
        @Nullable String causationId,
        @Nullable String idempotencyKey) {

    public static EventMetadata of(Subject subject, Caller caller, @Nullable String causationId) {
        return new EventMetadata(
                subject,
                caller.actor(),
                caller.businessDate(),
                caller.correlationId(),
                causationId,
                caller.idempotencyKey());
    }

    /** In the order in which it is stored. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("subject", ordered("kind", subject.kind(), "code", subject.code(), "budgetYear", subject.budgetYear()));
        map.put(
                "actor",
                ordered("id", actor.id(), "roles", List.copyOf(new TreeSet<>(actor.roles())), "unit", actor.unit()));
        map.put("businessDate", businessDate.toString());
        map.put("correlationId", correlationId);
        if (causationId != null) {
            map.put("causationId", causationId);
        }
        if (idempotencyKey != null) {
            map.put("idempotencyKey", idempotencyKey);
        }
        return map;
    }

    /** Reads what {@link #asMap} wrote. */
    public static EventMetadata from(Map<String, ?> map) {
        Map<?, ?> subject = (Map<?, ?>) required(map, "subject");
        Map<?, ?> actor = (Map<?, ?>) required(map, "actor");
        List<String> roles = ((List<?>) required(actor, "roles"))
                .stream().map(String::valueOf).toList();
        return new EventMetadata(
                new Subject(
                        required(subject, "kind").toString(),
                        required(subject, "code").toString(),
                        ((Number) required(subject, "budgetYear")).intValue()),
                new Actor(
                        required(actor, "id").toString(),
                        "",
                        Set.copyOf(roles),
                        required(actor, "unit").toString()),
                LocalDate.parse(required(map, "businessDate").toString()),
                required(map, "correlationId").toString(),
                (String) map.get("causationId"),
                (String) map.get("idempotencyKey"));
    }

    private static Object required(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("an event's metadata lacks " + key);
        }
        return value;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
