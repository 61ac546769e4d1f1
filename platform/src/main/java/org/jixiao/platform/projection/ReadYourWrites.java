package org.jixiao.platform.projection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.Head;
import org.jixiao.platform.eventlog.Numbering;
import org.jixiao.platform.problem.NotYetVisible;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Read your writes, on every replica: a query that names the last event of a command waits until that event has its position and
 * the projection, if the answer rests on one, has handled everything of its own up to there. A query that must know everything has what
 * is committed numbered first, since positions come after commit. Nobody waits without a login.
 */
final class ReadYourWrites implements HandlerInterceptor {

    private static final Duration BOUND = Duration.ofSeconds(3);
    private static final Duration UNTIL_NUMBERED = Duration.ofMillis(50);
    private static final Duration UNTIL_HANDLED = Duration.ofMillis(5);
    private static final Pattern EVENT_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Projections projections;
    private final EventLogReader log;
    private final Head head;
    private final Numbering numbering;

    ReadYourWrites(Projections projections, EventLogReader log, Head head, Numbering numbering) {
        this.projections = projections;
        this.log = log;
        this.head = head;
        this.numbering = numbering;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (request.getUserPrincipal() != null && handler instanceof HandlerMethod method) {
            Reads reads = readsOf(method).orElse(null);
            String written = request.getHeader(Written.HEADER);
            if (reads != null && written != null) {
                await(List.of(reads.value()), eventId(written));
            }
            if (reads != null && reads.everything()) {
                await(List.of(reads.value()), Optional.of(numbering.pass()), Optional::empty);
            }
        }
        return true;
    }

    private void await(List<String> read, UUID eventId) throws InterruptedException {
        await(read, log.positionOf(eventId), () -> log.positionOf(eventId));
    }

    /** @param ask asked again until it knows the position */
    private void await(List<String> read, Optional<Long> known, Supplier<Optional<Long>> ask)
            throws InterruptedException {
        long deadline = System.nanoTime() + BOUND.toNanos();
        Optional<Long> position = known;
        while (position.isEmpty() || !show(read, position.get())) {
            if (System.nanoTime() >= deadline) {
                throw new NotYetVisible(Duration.ofSeconds(1));
            }
            head.await(head.position() + 1, position.isEmpty() ? UNTIL_NUMBERED : UNTIL_HANDLED);
            position = position.isEmpty() ? ask.get() : position;
        }
    }

    private boolean show(List<String> read, long position) {
        for (String projection : read) {
            long reached = projections.position(projection);
            if (reached < position && log.anyBetween(reached, position, projections.storedNames(projection))) {
                return false;
            }
        }
        return true;
    }

    private static UUID eventId(String header) {
        if (!EVENT_ID.matcher(header).matches()) {
            throw new WrittenHeaderInvalid();
        }
        return UUID.fromString(header);
    }

    private static Optional<Reads> readsOf(HandlerMethod method) {
        Reads onMethod = method.getMethodAnnotation(Reads.class);
        return onMethod != null
                ? Optional.of(onMethod)
                : Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Reads.class));
    }
}
