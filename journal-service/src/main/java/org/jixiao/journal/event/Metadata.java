package org.jixiao.journal.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jixiao.platform.eventlog.EventMapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an event's metadata says. Whatever it does not say is absent, since an auditor has to see such an event too.
 *
 * @param businessDate the day on which the event counts
 * @param correlationId ties together everything that followed from one request
 * @param causationId the event that caused it; absent for somebody's own wish
 */
public record Metadata(
        @Nullable By actor,
        @Nullable String businessDate,
        @Nullable String correlationId,
        @Nullable String causationId) {

    private static final JsonMapper JSON = EventMapper.create();

    /** Who did it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record By(
            @Nullable String id,
            List<String> roles,
            @Nullable String unit) {}

    public static Metadata of(String stored) {
        JsonNode metadata = JSON.readTree(stored);
        JsonNode actor = metadata.path("actor");
        return new Metadata(
                actor.isObject() ? by(actor) : null,
                text(metadata, "businessDate"),
                text(metadata, "correlationId"),
                text(metadata, "causationId"));
    }

    private static By by(JsonNode actor) {
        List<String> roles = actor.path("roles")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
        return new By(text(actor, "id"), roles, text(actor, "unit"));
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }
}
