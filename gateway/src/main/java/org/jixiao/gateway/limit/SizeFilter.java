package org.jixiao.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an announced body that is too large at once, and counts one whose length is not announced. */
final class SizeFilter extends OncePerRequestFilter {

    private static final Pattern ATTACHMENTS = Pattern.compile("/api/[a-z]+/attachments");

    private final Limits limits;
    private final ProblemWriter problems;

    SizeFilter(Limits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitFor(request.getRequestURI());
        long announced = request.getContentLengthLong();
        if (announced > limit) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.write(Problem.REQUEST_TOO_LARGE, request, response);
        } else {
            chain.doFilter(announced < 0 ? new CountedRequest(request, limit) : request, response);
        }
    }

    private long limitFor(String path) {
        DataSize size = ATTACHMENTS.matcher(path).matches() ? limits.attachmentSize() : limits.requestSize();
        return size.toBytes();
    }
}
