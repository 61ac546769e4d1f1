package org.jixiao.platform.problem;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What the caller wrote has not reached this read model within the time that a query may wait. */
public final class NotYetVisible extends RequestProblem {

    private final Duration retryAfter;

    public NotYetVisible(Duration retryAfter) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "not-yet-visible", Map.of());
        this.retryAfter = retryAfter;
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
