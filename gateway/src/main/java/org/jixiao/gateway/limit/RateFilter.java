package org.jixiao.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a caller through while its allowance lasts. A caller it cannot name is somebody else's to count. */
public final class RateFilter extends OncePerRequestFilter {

    private final Allowances allowances;
    private final Function<HttpServletRequest, @Nullable String> caller;
    private final ProblemWriter problems;

    RateFilter(Allowances allowances, Function<HttpServletRequest, @Nullable String> caller, ProblemWriter problems) {
        this.allowances = allowances;
        this.caller = caller;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = caller.apply(request);
        long seconds = name == null ? 0 : allowances.take(name);
        if (seconds == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        problems.write(Problem.TOO_MANY_REQUESTS, Map.of("seconds", seconds), request, response);
    }
}
