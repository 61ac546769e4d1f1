package org.jixiao.platform.eventlog;

import java.util.Collection;
import java.util.Set;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * The log as a source for Axon's processors: by final position instead of Axon's global index, which commits out of order and
 * loses events. Tokens are one number.
 *
 * <p>Payloads are read lazily, so that an event which cannot be read fails in its handler and becomes that handler's dead letter.
 */
public final class PositionedEventSource {

    private final EventLogReader reader;
    private final Head head;
    private final Serializer serializer;

    PositionedEventSource(EventLogReader reader, Head head, Serializer serializer) {
        this.reader = reader;
        this.head = head;
        this.serializer = serializer;
    }

    /** The events of these stored names, as one processor reads them. */
    public StreamableMessageSource<TrackedEventMessage<?>> of(Collection<String> storedNames) {
        return new Selection(Set.copyOf(storedNames));
    }

    /** The message that Axon's processors and our handlers see. */
    public TrackedEventMessage<?> message(PositionedEvent event) {
        var payload = new SimpleSerializedObject<>(
                event.payload(), String.class, new SimpleSerializedType(event.payloadType(), event.payloadRevision()));
        var metadata = new SimpleSerializedObject<>(
                event.metadata(), String.class, new SimpleSerializedType(MetaData.class.getName(), null));
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                event.aggregateType(),
                event.stream(),
                event.sequence(),
                new SerializedMessage<>(
                        event.eventId().toString(),
                        new LazyDeserializingObject<>(payload, serializer),
                        new LazyDeserializingObject<>(metadata, serializer)),
                event::occurredAt);
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

        Selection(Set<String> storedNames) {
            this.storedNames = storedNames;
        }

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
            return new PositionedEventStream(
                    reader, head, PositionedEventSource.this::message, storedNames, position(token));
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
