package org.jixiao.platform.eventlog;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One processor's milestones. Where the tail of the log holds nothing of a processor's names it is not woken; but no two milestones
 * are further apart than a stride, so that a stored position never lags far behind.
 */
final class MilestoneStream implements BlockingStream<TrackedEventMessage<?>> {

    private final Tail tail;
    private final Set<String> storedNames;
    private final int stride;
    private @Nullable TrackedEventMessage<?> next;
    private long given;
    private long passed;
    private Runnable stopListening = () -> {};

    MilestoneStream(Tail tail, Set<String> storedNames, int stride, long after) {
        this.tail = tail;
        this.storedNames = storedNames;
        this.stride = stride;
        this.given = after;
        this.passed = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(next);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fill();
        if (next == null && timeout > 0) {
            tail.awaitMoreThan(passed, Duration.of(timeout, unit.toChronoUnit()));
            fill();
        }
        return next != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        TrackedEventMessage<?> message = Objects.requireNonNull(next);
        next = null;
        return message;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        stopListening.run();
        stopListening = tail.onMove(callback);
        return true;
    }

    @Override
    public void close() {
        stopListening.run();
    }

    private void fill() {
        long newest = tail.position();
        while (next == null && passed < newest) {
            long upTo = Math.min(newest, given + stride);
            if (upTo == given + stride || tail.mayHold(passed, upTo, storedNames)) {
                next = message(upTo);
                given = upTo;
            }
            passed = upTo;
        }
    }

    private static TrackedEventMessage<?> message(long position) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(position), new GenericEventMessage<>(new Milestone(position)));
    }
}
