package org.jixiao.platform.problem;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that cannot be answered as asked, for a reason that lies in the request or in the moment, not in a rule of the domain.
 * The code is the end of the problem's type and the key of its texts. Needs no stack trace: nothing is broken.
 */
public abstract class RequestProblem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> args;

    protected RequestProblem(HttpStatus status, String code, Map<String, Object> args) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.args = Map.copyOf(args);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Named values that the texts quote. */
    public Map<String, Object> args() {
        return args;
    }

    /** How long the caller had better wait before asking again; null where waiting does not help. */
    public @Nullable Duration retryAfter() {
        return null;
    }
}
