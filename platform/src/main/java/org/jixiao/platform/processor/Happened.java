package org.jixiao.platform.processor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.eventlog.LogEvent;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jspecify.annotations.Nullable;

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

    /**
     * @throws tools.jackson.core.JacksonException if the stored metadata is not what every event carries
     * @throws IllegalArgumentException if it lacks something
     */
    static Happened of(LogEvent event) {
        Metadata metadata = event.metadata(Metadata.class);
        PositionedEvent stored = event.stored();
        return new Happened(
                stored.position(),
                stored.occurredAt(),
                stored.eventId().toString(),
                stored.stream(),
                stored.sequence(),
                required(metadata.subject(), "subject"),
                required(metadata.businessDate(), "businessDate"),
                required(metadata.correlationId(), "correlationId"),
                required(metadata.actor(), "actor").asActor());
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("an event's metadata lacks " + name);
        }
        return value;
    }

    /** What {@code EventMetadata} wrote, as far as handlers want to know it. */
    private record Metadata(
            @Nullable Subject subject,
            @Nullable Who actor,
            @Nullable LocalDate businessDate,
            @Nullable String correlationId) {}

    private record Who(
            @Nullable String id,
            @Nullable Set<String> roles,
            @Nullable String unit) {
        Actor asActor() {
            return new Actor(
                    required(id, "actor.id"), "", required(roles, "actor.roles"), required(unit, "actor.unit"));
        }
    }
}
