package org.jixiao.disclosure.portal;

import java.util.Map;
import org.jixiao.platform.problem.RequestProblem;
import org.springframework.http.HttpStatus;

/** A reader asks in a way that the portal does not understand. */
final class QueryInvalid extends RequestProblem {

    QueryInvalid(String parameter) {
        super(HttpStatus.BAD_REQUEST, "public-query-invalid", Map.of("parameter", parameter));
    }
}
