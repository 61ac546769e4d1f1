package org.jixiao.platform.web;

import java.util.Map;
import org.jixiao.platform.problem.RequestProblem;
import org.springframework.http.HttpStatus;

/** A header of ours that does not say what it has to say. */
final class InvalidHeader extends RequestProblem {

    InvalidHeader(String code) {
        super(HttpStatus.BAD_REQUEST, code, Map.of());
    }
}
