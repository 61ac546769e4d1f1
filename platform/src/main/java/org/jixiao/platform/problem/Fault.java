package org.jixiao.platform.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input. Names the place and the kind of fault and never the value.
 *
 * @param code kebab case, the key of the texts
 * @param field a path such as {@code indicators[2].weight}, or the name of a header or parameter; null for the whole
 * @param args named values that the texts quote
 */
public record Fault(String code, @Nullable String field, Map<String, Object> args) {

    public Fault {
        args = Map.copyOf(args);
    }

    public static Fault of(String code, String field) {
        return new Fault(code, field, Map.of());
    }
}
