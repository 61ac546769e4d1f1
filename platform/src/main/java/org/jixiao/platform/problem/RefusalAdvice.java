package org.jixiao.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests that are understood and refused: by a rule, by a version, by an earlier request. */
@RestControllerAdvice
@Order(0)
class RefusalAdvice {

    private final Problems problems;

    RefusalAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(CommandRefused refused, HttpServletRequest request) {
        return Problems.answer(request, problems.refused(request, refused.reasons()));
    }

    @ExceptionHandler
    ResponseEntity<Object> notAsAsked(RequestProblem problem, HttpServletRequest request) {
        return answer(problem, request, problems);
    }

    static ResponseEntity<Object> answer(RequestProblem problem, HttpServletRequest request, Problems problems) {
        HttpHeaders headers = new HttpHeaders();
        Duration wait = problem.retryAfter();
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        }
        return Problems.answer(request, problems.problem(request, problem), headers);
    }
}
