package org.jixiao.journal.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One value that is not what it was.
 *
 * @param path a JSON Pointer (RFC 6901) into the state; into the later one, unless the value is gone
 * @param before absent where there was none
 * @param after absent where there is none any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Difference(
        String path,

        @Schema(types = {"string", "number", "boolean", "object", "array"}) @Nullable
        JsonNode before,

        @Schema(types = {"string", "number", "boolean", "object", "array"}) @Nullable
        JsonNode after) {

    private static final JsonNode NONE = MissingNode.getInstance();

    /** All differences, as deep in the states as they lie. */
    static List<Difference> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        List<Difference> found = new ArrayList<>();
        compare("", before == null ? NONE : before, after == null ? NONE : after, found);
        return found;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(path + "/" + escaped(name), before.path(name), after.path(name), found));
        } else if (before.isArray() && after.isArray()) {
            compareArrays(path, before, after, found);
        } else {
            found.add(new Difference(path, present(before), present(after)));
        }
    }

    /** What stands the same at both ends is set aside, so that one item taken out or put in is one difference. */
    private static void compareArrays(String path, JsonNode before, JsonNode after, List<Difference> found) {
        int shorter = Math.min(before.size(), after.size());
        int alike = 0;
        while (alike < shorter && before.get(alike).equals(after.get(alike))) {
            alike++;
        }
        int alikeAtTheEnd = 0;
        while (alikeAtTheEnd < shorter - alike
                && before.get(before.size() - 1 - alikeAtTheEnd).equals(after.get(after.size() - 1 - alikeAtTheEnd))) {
            alikeAtTheEnd++;
        }
        int endBefore = before.size() - alikeAtTheEnd;
        int endAfter = after.size() - alikeAtTheEnd;
        for (int i = alike; i < Math.max(endBefore, endAfter); i++) {
            compare(path + "/" + i, i < endBefore ? before.get(i) : NONE, i < endAfter ? after.get(i) : NONE, found);
        }
    }

    private static @Nullable JsonNode present(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
