package org.jixiao.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.platform.problem.Correlation;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request its correlation id: the caller's own, else the trace of W3C trace context, else a new one. What is not a
 * valid id is passed over; an id is a help and no reason to turn a request away.
 */
final class CorrelationFilter extends OncePerRequestFilter {

    static final String MDC_KEY = "correlation";

    private static final Pattern OWN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = idOf(request);
        Correlation.keep(request, id);
        response.setHeader(Correlation.HEADER, id);
        try (var _ = MDC.putCloseable(MDC_KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    private static String idOf(HttpServletRequest request) {
        String own = request.getHeader(Correlation.HEADER);
        if (own != null && OWN.matcher(own).matches()) {
            return own;
        }
        String trace = traceOf(request.getHeader("traceparent"));
        return trace == null ? UUID.randomUUID().toString() : trace;
    }

    private static @Nullable String traceOf(@Nullable String traceParent) {
        if (traceParent == null) {
            return null;
        }
        Matcher matcher = TRACE_PARENT.matcher(traceParent);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
