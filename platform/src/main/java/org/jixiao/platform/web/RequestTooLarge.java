package org.jixiao.platform.web;

import java.util.Map;
import org.jixiao.platform.problem.RequestProblem;
import org.springframework.http.HttpStatus;

/** The body is longer than this service reads. */
final class RequestTooLarge extends RequestProblem {

    RequestTooLarge(long limit) {
        super(HttpStatus.CONTENT_TOO_LARGE, "request-too-large", Map.of("limit", limit));
    }
}
