package org.jixiao.disclosure.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives an answer of the portal once more as long as nothing that is public has changed, which it asks the database each time: what is
 * taken back is gone with the next request, on every replica (ADR 0041).
 */
@Component
class KeptAnswersFilter extends OncePerRequestFilter {

    private final Visits visits;
    private final PublicRevision revision;
    private final KeptAnswers answers;
    private final HandlerExceptionResolver failures;

    KeptAnswersFilter(
            Visits visits,
            PublicRevision revision,
            KeptAnswers answers,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
        this.visits = visits;
        this.revision = revision;
        this.answers = answers;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Asked> asked = Asked.of(request, visits);
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String now;
        try {
            now = revision.now();
        } catch (DataAccessException failure) {
            failures.resolveException(request, response, null, failure);
            return;
        }
        Optional<KeptAnswer> kept = answers.find(now, asked.get());
        if (kept.isPresent()) {
            kept.get().send(request, response);
            return;
        }
        Optional<KeptAnswer> made = made(request, response, chain);
        if (made.isPresent()) {
            answers.keep(now, asked.get(), made.get());
            made.get().send(request, response);
        }
    }

    /** Empty where it is none to be kept, and is given already. */
    private static Optional<KeptAnswer> made(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Set<String> before = Set.copyOf(response.getHeaderNames());
        ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
        chain.doFilter(new WholeAnswer(request), caught);
        String tag = caught.getHeader(HttpHeaders.ETAG);
        String type = caught.getContentType();
        if (caught.getStatus() != HttpStatus.OK.value() || tag == null || type == null) {
            caught.copyBodyToResponse();
            return Optional.empty();
        }
        Map<String, List<String>> headers = response.getHeaderNames().stream()
                .filter(name -> !before.contains(name))
                .collect(Collectors.toMap(
                        Function.identity(), name -> List.copyOf(response.getHeaders(name)), (a, _) -> a));
        return Optional.of(new KeptAnswer(type, tag, headers, caught.getContentAsByteArray()));
    }
}
