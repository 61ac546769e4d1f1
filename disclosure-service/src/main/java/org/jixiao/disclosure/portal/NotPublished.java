package org.jixiao.disclosure.portal;

import java.util.Map;
import org.jixiao.platform.problem.RequestProblem;
import org.springframework.http.HttpStatus;

/** Nothing is published at this address. Says nothing about whether there is something that is not. */
final class NotPublished extends RequestProblem {

    NotPublished() {
        super(HttpStatus.NOT_FOUND, "not-published", Map.of());
    }
}
