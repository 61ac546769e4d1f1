package org.jixiao.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Breaks off an answer that fails after it has begun: its status has been sent, so nobody may take its beginning for the whole. The
 * container closes the connection where an exception reaches it; it is one of ours, since the container writes messages into the log.
 */
final class BrokenOffAnswers extends OncePerRequestFilter implements HandlerExceptionResolver, Ordered {

    private static final String INCIDENT = BrokenOffAnswers.class.getName();

    /** Before everything that would write an answer behind what has been sent. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!response.isCommitted() || Incidents.clientIsGone(failure)) {
            return null;
        }
        request.setAttribute(INCIDENT, Incidents.note(request, failure));
        return new ModelAndView();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Object incident = request.getAttribute(INCIDENT);
        if (incident != null) {
            throw new ServletException("the answer is broken off, incident " + incident);
        }
    }
}
