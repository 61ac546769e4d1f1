package org.jixiao.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id before anything else looks at it: the caller's own where it has the right form, else a new one. The
 * service gets the same id, so that one word finds the request in every log and its events in the journal.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Correlation extends OncePerRequestFilter {

    public static final String HEADER = "Jixiao-Correlation";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Empty only where no filter has run, which is the server's own refusal of a malformed request. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String own = request.getHeader(HEADER);
        String id = own != null && FORM.matcher(own).matches()
                ? own
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        try (var _ = MDC.putCloseable("correlation", id)) {
            chain.doFilter(request, response);
        }
    }
}
