package org.jixiao.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers everything that no other advice knows: missing rights found at a method, a lost database, and faults of ours. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailureAdvice {

    private static final Duration STORE_MAY_BE_BACK = Duration.ofSeconds(5);

    private final Problems problems;

    FailureAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Object> accessDenied(HttpServletRequest request) {
        return Problems.answer(request, problems.problem(request, HttpStatus.FORBIDDEN, "access-denied"));
    }

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<Object> unauthenticated(HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return Problems.answer(request, problems.problem(request, HttpStatus.UNAUTHORIZED, "unauthenticated"), headers);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> failed(Exception failure, HttpServletRequest request) {
        if (Incidents.clientIsGone(failure)) {
            return null; // nobody is there to be answered
        }
        Optional<String> lost = Incidents.unavailableStore(failure);
        if (lost.isPresent()) {
            Incidents.noteStoreUnavailable(request, lost.get());
            return RefusalAdvice.answer(new StoreUnavailable(STORE_MAY_BE_BACK), request, problems);
        }
        return Problems.answer(request, problems.internal(request, Incidents.note(request, failure)));
    }
}
