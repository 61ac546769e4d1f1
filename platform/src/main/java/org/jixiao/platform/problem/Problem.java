package org.jixiao.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is not the one asked for: RFC 9457 with our own members. {@code type} is stable and is what a
 * program looks at; title, detail and next are for people and come in their language.
 *
 * @param type {@code urn:jixiao:problem:<code>}; {@code …:refused} where a command is refused for several different reasons
 * @param title what is wrong, in short
 * @param status the HTTP status once more
 * @param detail what is wrong here
 * @param next what the reader can do next
 * @param instance the path of the request
 * @param correlationId names the request in logs and events
 * @param incident only for failures of ours: names the entry in our log
 * @param errors every single reason, where there are reasons to tell apart
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String next,
        String instance,
        String correlationId,
        @Nullable String incident,
        List<Reason> errors) {

    public static final String TYPE_PREFIX = "urn:jixiao:problem:";

    /**
     * One reason.
     *
     * @param code stable; what a program looks at
     * @param field where, as a path such as {@code indicators[2].weight}, or the name of a header or parameter
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reason(
            String code,
            @Nullable String field,
            String title,
            String detail,
            @Nullable String next) {}
}
