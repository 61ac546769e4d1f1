package org.jixiao.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The idempotency key was used before, for another request. */
public final class IdempotencyKeyReused extends RequestProblem {

    public IdempotencyKeyReused() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", Map.of());
    }
}
