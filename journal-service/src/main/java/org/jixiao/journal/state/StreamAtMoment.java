package org.jixiao.journal.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jixiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a stream held, as its own service folds it; or why that is not known.
 *
 * @param context the service that owns the stream
 * @param version sequence of the stream's last event then
 * @param lastPosition position of that event
 * @param name the state's name
 * @param state what it held
 * @param unavailable true where the service gave no state; absent otherwise
 * @param problem why; its status is the service's own, 503 where there was no answer at all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamAtMoment(
        String stream,
        String context,
        @Nullable Long version,
        @Nullable Long lastPosition,
        @Nullable String name,
        @Schema(types = "object") @Nullable JsonNode state,
        @Nullable Boolean unavailable,
        @Nullable Problem problem) {}
