package org.jixiao.platform.eventlog;

import java.util.Collection;
import java.util.Set;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as a source for Axon's processors: by final position instead of Axon's global index, which commits out of order and
 * loses events. Tokens are one number. Its messages are {@linkplain Milestone milestones}, not events.
 */
public final class PositionedEventSource {

    private final EventLogReader reader;
    private final Tail tail;

    PositionedEventSource(EventLogReader reader, Tail tail) {
        this.reader = reader;
        this.tail = tail;
    }

    /**
     * The milestones of one processor.
     *
     * @param storedNames of the events it handles
     * @param stride how many positions lie between two milestones at most
     */
    public StreamableMessageSource<TrackedEventMessage<?>> of(Collection<String> storedNames, int stride) {
        return new Selection(Set.copyOf(storedNames), stride);
    }

    /** The position a token stands for. */
    public static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> EventLogReader.BEFORE_THE_FIRST;
            case GlobalSequenceTrackingToken number -> number.getGlobalIndex();
            default ->
                throw new IllegalArgumentException("a token of the log is one number, not a "
                        + token.getClass().getName());
        };
    }

    private final class Selection implements StreamableMessageSource<TrackedEventMessage<?>> {

        private final Set<String> storedNames;
        private final int stride;

        Selection(Set<String> storedNames, int stride) {
            this.storedNames = storedNames;
            this.stride = stride;
        }

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
            return new MilestoneStream(tail, storedNames, stride, position(token));
        }

        @Override
        public TrackingToken createTailToken() {
            return new GlobalSequenceTrackingToken(EventLogReader.BEFORE_THE_FIRST);
        }

        @Override
        public TrackingToken createHeadToken() {
            return new GlobalSequenceTrackingToken(reader.head());
        }
    }
}
