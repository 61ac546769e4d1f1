package org.jixiao.platform.eventlog;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** One processor's place in the log. Reads pages of bounded size, only when the head says that there is something to read. */
final class PositionedEventStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 500;

    private final EventLogReader reader;
    private final Head head;
    private final Function<PositionedEvent, TrackedEventMessage<?>> message;
    private final Set<String> storedNames;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long cursor;
    private Runnable stopListening = () -> {};

    PositionedEventStream(
            EventLogReader reader,
            Head head,
            Function<PositionedEvent, TrackedEventMessage<?>> message,
            Set<String> storedNames,
            long after) {
        this.reader = reader;
        this.head = head;
        this.message = message;
        this.storedNames = storedNames;
        this.cursor = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fill();
        if (page.isEmpty() && timeout > 0) {
            head.await(cursor + 1, Duration.of(timeout, unit.toChronoUnit()));
            fill();
        }
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return page.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        stopListening.run();
        stopListening = head.onMove(callback);
        return true;
    }

    @Override
    public void close() {
        stopListening.run();
    }

    /** Moves the cursor over events of other names too, so that they are passed over once and not at every wake-up. */
    private void fill() {
        while (page.isEmpty() && head.position() > cursor) {
            long upTo = head.position();
            List<PositionedEvent> events = reader.read(cursor, upTo, storedNames, PAGE);
            events.forEach(event -> page.add(message.apply(event)));
            cursor = events.size() < PAGE ? upTo : events.getLast().position();
        }
    }
}
