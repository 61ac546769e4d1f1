package org.jixiao.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The caller's {@code If-Match} names another version than the one that stands in the log. */
public final class StaleVersion extends RequestProblem {

    public StaleVersion(long expected, long actual) {
        super(HttpStatus.PRECONDITION_FAILED, "stale-version", Map.of("expected", expected, "actual", actual));
    }
}
