package org.jixiao.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.platform.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away bodies that are too long: at once where the length is announced, else at the byte too much. */
final class RequestSizeFilter extends OncePerRequestFilter {

    private final long usual;
    private final List<BodyLimit> others;
    private final ProblemWriter problems;

    RequestSizeFilter(long usual, List<BodyLimit> others, ProblemWriter problems) {
        this.usual = usual;
        this.others = List.copyOf(others);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitFor(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, new RequestTooLarge(limit));
        } else {
            chain.doFilter(new Bounded(request, limit), response);
        }
    }

    private long limitFor(String path) {
        return others.stream()
                .filter(other -> other.path().equals(path))
                .mapToLong(other -> other.size().toBytes())
                .findFirst()
                .orElse(usual);
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long limit;

        Bounded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedInput(super.getInputStream(), limit);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }
}
