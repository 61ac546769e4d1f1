package org.jixiao.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.Map;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before one service. While the service cannot be reached the guard answers in its place, at once, and lets a few
 * calls through after a while to see whether it is back. A service's own error answers are its own: they are passed on.
 */
final class ServiceGuard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final String service;
    private final CircuitBreaker breaker;
    private final Duration retryAfter;
    private final ProblemWriter problems;

    ServiceGuard(String service, Duration retryAfter, ProblemWriter problems) {
        this.service = service;
        this.retryAfter = retryAfter;
        this.problems = problems;
        this.breaker = CircuitBreaker.of(
                service,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(5)
                        .failureRateThreshold(50)
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .waitDurationInOpenState(retryAfter)
                        .build());
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return answer(Problem.SERVICE_UNAVAILABLE);
        }
        long started = breaker.getCurrentTimestamp();
        boolean counted = false;
        try {
            ServerResponse response = next.handle(request);
            breaker.onSuccess(elapsed(started), breaker.getTimestampUnit());
            counted = true;
            return response;
        } catch (ResourceAccessException failure) {
            @Nullable Problem callersFault = CallFailure.ofCaller(failure);
            if (callersFault != null) {
                return answer(callersFault);
            }
            breaker.onError(elapsed(started), breaker.getTimestampUnit(), failure);
            counted = true;
            return answer(CallFailure.ofService(failure));
        } finally {
            if (!counted) {
                breaker.releasePermission();
            }
        }
    }

    private long elapsed(long started) {
        return breaker.getCurrentTimestamp() - started;
    }

    private ServerResponse answer(Problem problem) {
        var response = ServerResponse.status(problem.status());
        if (problem == Problem.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        return response.build((servletRequest, servletResponse) -> {
            problems.write(problem, Map.of("service", service), servletRequest, servletResponse);
            return null;
        });
    }
}
