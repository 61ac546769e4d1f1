package org.jixiao.platform.aggregate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a command is refused. The code is stable and is the end of the problem type that the caller sees; title, detail
 * and next step stand in the service's message files under that code, in zh-CN and en.
 *
 * @param kind decides the HTTP status
 * @param code kebab case, for example {@code goal-already-approved}
 * @param field the field of the command that the reason is about, as a path such as {@code indicators[2].weight}; null if none
 * @param args named values that the message quotes; no personal data, no secrets
 */
public record Refusal(Kind kind, String code, @Nullable String field, Map<String, Object> args) {

    /** How a refusal reads in HTTP. */
    public enum Kind {
        /** There is no such thing: 404. */
        NOT_FOUND,
        /** The state does not allow it now: 409. */
        CONFLICT,
        /** The content breaks a rule: 422. */
        RULE,
        /** The actor may not do this here: 403. */
        FORBIDDEN
    }

    public Refusal {
        args = Map.copyOf(args);
    }

    public static Refusal notFound(String code) {
        return new Refusal(Kind.NOT_FOUND, code, null, Map.of());
    }

    public static Refusal conflict(String code) {
        return new Refusal(Kind.CONFLICT, code, null, Map.of());
    }

    public static Refusal rule(String code) {
        return new Refusal(Kind.RULE, code, null, Map.of());
    }

    public static Refusal forbidden(String code) {
        return new Refusal(Kind.FORBIDDEN, code, null, Map.of());
    }

    /** The same reason, pointing at a field of the command. */
    public Refusal at(String fieldPath) {
        return new Refusal(kind, code, fieldPath, args);
    }

    /** The same reason with one more value for its message. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(args);
        more.put(name, value);
        return new Refusal(kind, code, field, more);
    }
}
