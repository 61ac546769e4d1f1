package org.jixiao.platform.problem;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The database does not answer. Found by the edge from the cause of a failure; thrown by code that knows it itself. */
public final class StoreUnavailable extends RequestProblem {

    private final Duration retryAfter;

    public StoreUnavailable(Duration retryAfter) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable", Map.of());
        this.retryAfter = retryAfter;
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
