package org.jixiao.platform.proof;

import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jixiao.platform.eventlog.LogEvent;
import org.jixiao.platform.eventlog.PositionedEventSource;
import org.jixiao.platform.eventlog.Tail;
import org.jixiao.platform.processor.Delivery;

/**
 * Reads the log as every processor does, woken by the platform's milestones and through its tail, and tells the harness what it
 * sees, as it sees it.
 */
final class Follower {

    private static final int STRIDE = 100;

    private final StreamableMessageSource<TrackedEventMessage<?>> milestones;
    private final Tail tail;
    private final Set<String> storedNames;
    private final OutputStream harness;
    private long position;

    /**
     * @param after the last position that a follower in this place has told
     */
    Follower(PositionedEventSource source, Tail tail, Set<String> storedNames, long after, OutputStream harness) {
        this.milestones = source.of(storedNames, STRIDE);
        this.tail = tail;
        this.storedNames = storedNames;
        this.position = after;
        this.harness = harness;
    }

    void follow() throws InterruptedException {
        while (true) {
            try (BlockingStream<TrackedEventMessage<?>> stream =
                    milestones.openStream(new GlobalSequenceTrackingToken(position))) {
                while (true) {
                    if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                        readUpTo(PositionedEventSource.position(
                                stream.nextAvailable().trackingToken()));
                    }
                }
            } catch (RuntimeException failure) {
                if (!Delivery.isInfrastructure(failure)) {
                    Word.BROKEN.say(harness, "the follower", failure);
                    throw failure;
                }
                Word.AGAIN.say(harness, "the follower", Delivery.describe(failure));
            }
        }
    }

    private void readUpTo(long milestone) {
        for (LogEvent event : tail.read(position, milestone, storedNames)) {
            Word.SAW.say(harness, event.position(), event.stored().eventId());
        }
        position = milestone;
    }
}
