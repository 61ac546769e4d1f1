package org.jixiao.platform.projection;

import java.util.Map;
import org.jixiao.platform.problem.RequestProblem;
import org.springframework.http.HttpStatus;

/** The header {@code Jixiao-Written} does not hold the id of an event. */
final class WrittenHeaderInvalid extends RequestProblem {

    WrittenHeaderInvalid() {
        super(HttpStatus.BAD_REQUEST, "written-header-invalid", Map.of());
    }
}
