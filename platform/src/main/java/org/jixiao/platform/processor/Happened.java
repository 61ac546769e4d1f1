package org.jixiao.platform.processor;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.EventMetadata;
import org.jixiao.platform.eventlog.PositionedEventSource;

/**
 * Everything about an event that is not its content.
 *
 * @param position its final place in the log
 * @param occurredAt when it was decided; the only clock a projection may use
 * @param stream the stream it belongs to
 * @param version the stream's version with this event
 * @param businessDate the day on which it counts
 * @param actor who did it; without the name
 */
public record Happened(
        long position,
        Instant occurredAt,
        String eventId,
        String stream,
        long version,
        Subject subject,
        LocalDate businessDate,
        String correlationId,
        Actor actor) {

    public static Happened of(TrackedEventMessage<?> message) {
        EventMetadata metadata = EventMetadata.from(message.getMetaData());
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return new Happened(
                PositionedEventSource.position(message.trackingToken()),
                message.getTimestamp(),
                message.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                metadata.subject(),
                metadata.businessDate(),
                metadata.correlationId(),
                metadata.actor());
    }
}
