package org.jixiao.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an announced body that is too large at once, and counts one whose length is not announced. */
final class SizeFilter extends OncePerRequestFilter {

    private final long limit;
    private final ProblemWriter problems;

    SizeFilter(long limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long announced = request.getContentLengthLong();
        if (announced > limit) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.write(Problem.REQUEST_TOO_LARGE, request, response);
        } else {
            chain.doFilter(announced < 0 ? new CountedRequest(request, limit) : request, response);
        }
    }
}
