package org.jixiao.platform.problem;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Others changed the same thing again and again while the command was decided; it changed nothing and may be sent again. */
public final class TooMuchContention extends RequestProblem {

    private final Duration retryAfter;

    public TooMuchContention(Duration retryAfter) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "too-much-contention", Map.of());
        this.retryAfter = retryAfter;
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
