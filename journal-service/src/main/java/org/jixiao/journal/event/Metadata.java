package org.jixiao.journal.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.eventlog.EventMapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an event's metadata says. Whatever it does not say is absent, since an auditor has to see such an event too.
 *
 * @param about what the event is about
 * @param businessDate the day on which the event counts
 * @param correlationId ties together everything that followed from one request
 * @param causationId the event that caused it; absent for somebody's own wish
 */
public record Metadata(
        Optional<Subject> about,
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
                about(metadata.path("subject")),
                actor.isObject() ? by(actor) : null,
                text(metadata, "businessDate"),
                text(metadata, "correlationId"),
                text(metadata, "causationId"));
    }

    private static Optional<Subject> about(JsonNode subject) {
        String kind = subject.path("kind").asString("");
        String code = subject.path("code").asString("");
        int year = subject.path("budgetYear").asInt(-1);
        return Subject.isOne(kind, code, year) ? Optional.of(new Subject(kind, code, year)) : Optional.empty();
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
