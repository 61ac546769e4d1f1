package org.jixiao.journal.asyncapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of AsyncAPI 3, as far as the feed needs it.
 *
 * @param defaultContentType of the messages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AsyncApi(
        String asyncapi,
        About info,
        String defaultContentType,
        Map<String, Channel> channels,
        Map<String, Operation> operations,
        Components components) {

    record About(String title, String version, String description) {}

    /**
     * Where messages go.
     *
     * @param address null where the receiver says it, as for a webhook
     * @param bindings what the way itself asks for; null where nothing
     */
    record Channel(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String address,

            String title,
            String description,
            Map<String, Ref> messages,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, Object> bindings) {}

    /** @param action {@code send} is what the suite does */
    record Operation(String action, Ref channel, String summary) {}

    record Components(Map<String, Message> messages, Map<String, Object> schemas) {}

    /** @param bindings as of a channel */
    record Message(
            String name,
            String title,
            String contentType,
            Payload payload,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, Object> bindings) {}

    record Payload(List<Object> allOf) {}

    record Ref(@JsonProperty("$ref") String ref) {}
}
