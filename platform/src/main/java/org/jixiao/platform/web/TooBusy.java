package org.jixiao.platform.web;

import java.time.Duration;
import java.util.Map;
import org.jixiao.platform.problem.RequestProblem;
import org.springframework.http.HttpStatus;

/** As many requests, or requests of a kind, as may be are being worked on; this one was not looked at. */
public final class TooBusy extends RequestProblem {

    private static final Duration SHORTLY = Duration.ofSeconds(1);

    public TooBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "too-busy", Map.of());
    }

    @Override
    public Duration retryAfter() {
        return SHORTLY;
    }
}
