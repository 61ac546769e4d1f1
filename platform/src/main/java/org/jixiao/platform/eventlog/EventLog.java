package org.jixiao.platform.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Loads and appends streams, inside the transaction of the command. */
public final class EventLog {

    private final EventStorageEngine engine;

    EventLog(EventStorageEngine engine) {
        this.engine = engine;
    }

    /**
     * A stream as far as it is committed.
     *
     * @param version sequence of the last event, -1 for a stream that does not exist
     */
    public record Stream(List<StoredEvent> events, long version) {}

    /** The events of a stream. Events whose names this service does not know are passed over. */
    public Stream load(String stream) {
        List<StoredEvent> events = new ArrayList<>();
        long version = -1;
        DomainEventStream stored = engine.readEvents(stream);
        while (stored.hasNext()) {
            DomainEventMessage<?> message = stored.next();
            version = message.getSequenceNumber();
            if (message.getPayload() instanceof StoredEvent event) {
                events.add(event);
            }
        }
        return new Stream(List.copyOf(events), version);
    }

    /**
     * Appends events behind the version that the decision has seen.
     *
     * @return the id of the last event; null if there was none to append
     * @throws org.axonframework.modelling.command.ConcurrencyException if someone else appended in between
     */
    public @Nullable String append(
            String aggregateType,
            String stream,
            long version,
            List<? extends StoredEvent> events,
            Map<String, ?> metadata) {
        if (events.isEmpty()) {
            return null;
        }
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        long sequence = version;
        for (StoredEvent event : events) {
            sequence++;
            messages.add(
                    new GenericDomainEventMessage<>(aggregateType, stream, sequence, event, MetaData.from(metadata)));
        }
        engine.appendEvents(messages);
        return messages.getLast().getIdentifier();
    }
}
