package org.jixiao.platform.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.jixiao.platform.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests are worked on at once and no more; the next one hears at once when to come back. Every request has a thread of
 * its own that costs next to nothing, so nothing else would stop a crowd from filling the memory while it waits for the database.
 *
 * <p>Operators' addresses are not counted: an overloaded service still says how it is.
 */
final class RequestsAtOnce extends OncePerRequestFilter implements MeterBinder {

    private static final String OPERATORS = "/actuator/";

    private final int limit;
    private final Semaphore free;
    private final LongAdder turnedAway = new LongAdder();
    private final ProblemWriter problems;

    RequestsAtOnce(int limit, ProblemWriter problems) {
        this.limit = limit;
        this.free = new Semaphore(limit);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(OPERATORS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!free.tryAcquire()) {
            turnedAway.increment();
            problems.write(request, response, new TooBusy());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            free.release();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jixiao.requests.active", free, left -> limit - left.availablePermits())
                .description("Requests being worked on")
                .register(registry);
        Gauge.builder("jixiao.requests.limit", () -> limit)
                .description("Requests that may be worked on at once")
                .register(registry);
        FunctionCounter.builder("jixiao.requests.turned.away", turnedAway, LongAdder::sum)
                .description("Requests answered 503 too-busy because so many were being worked on")
                .register(registry);
    }
}
