package org.jixiao.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The same request, by its idempotency key, is being worked on at this moment. */
public final class RequestInProgress extends RequestProblem {

    public RequestInProgress() {
        super(HttpStatus.CONFLICT, "request-in-progress", Map.of());
    }
}
