package org.jixiao.journal.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as auditors see it.
 *
 * @param position its place in the one final order of the whole log
 * @param occurredAt the clock of the process that decided
 * @param storedAt the database's clock at the append
 * @param numberedAt when it got its position
 * @param context whose event it is
 * @param sequence counts the events of its stream from 0
 * @param writtenBy the database role that appended it
 * @param payload what happened, the stored characters as they are; empty where the content was removed
 * @param payloadSha256 of the stored characters in UTF-8, lower-case hex
 * @param metadataSha256 likewise
 * @param removed under which order its content was removed; absent where it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedEvent(
        long position,
        UUID eventId,
        Instant occurredAt,
        Instant storedAt,
        Instant numberedAt,
        String storedName,
        String revision,
        String context,
        String stream,
        long sequence,
        String writtenBy,
        Metadata.@Nullable By actor,
        @Nullable String businessDate,
        @Nullable String correlationId,
        @Nullable String causationId,
        @JsonRawValue @Schema(types = "object") String payload,
        String payloadSha256,
        String metadataSha256,
        @Nullable Removed removed) {

    /**
     * What is kept of a removal: who ordered it and why stands in the register on paper.
     *
     * @param order its number there
     * @param removedAt when the content went
     */
    public record Removed(String order, Instant removedAt) {}

    /** Of an event whose content stands. */
    public static RecordedEvent of(PositionedEvent event) {
        return of(event, null);
    }

    static RecordedEvent of(PositionedEvent event, @Nullable Removed removed) {
        Metadata metadata = Metadata.of(event.metadata());
        return new RecordedEvent(
                event.position(),
                event.eventId(),
                event.occurredAt(),
                event.storedAt(),
                event.numberedAt(),
                event.payloadType(),
                event.payloadRevision(),
                event.payloadType().substring(0, event.payloadType().indexOf('.')),
                event.stream(),
                event.sequence(),
                event.writtenBy(),
                metadata.actor(),
                metadata.businessDate(),
                metadata.correlationId(),
                metadata.causationId(),
                event.payload(),
                Sha256.hex(event.payload()),
                Sha256.hex(event.metadata()),
                removed);
    }
}
