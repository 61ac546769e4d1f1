package org.jixiao.journal.feed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.journal.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event in its outer form, by CloudEvents 1.0. The actor stays inside; the data is the payload as it was stored. By duty, {@code
 * ProjectProposed} and {@code GoalApproved} name the responsible project officer (项目负责人) in it; elsewhere persons have staff ids.
 *
 * @param id the stored event's id, by which a repeated delivery is known
 * @param source the context that says it
 * @param subject the stream it belongs to
 * @param dataschema where the schema of the data is served
 * @param sequence its position, padded so that it sorts as text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        String sequence,
        @Nullable String correlationid,
        @Nullable String causationid,
        @JsonRawValue @Schema(types = "object") String data) {

    static CloudEvent of(RecordedEvent event) {
        OuterForm form = new OuterForm(event.storedName(), event.revision());
        return new CloudEvent(
                "1.0",
                event.eventId(),
                "/" + event.context(),
                form.type(),
                event.stream(),
                event.occurredAt(),
                "application/json",
                form.schema(),
                "%019d".formatted(event.position()),
                event.correlationId(),
                event.causationId(),
                event.payload());
    }

    /** Its position. */
    @JsonIgnore
    public long sequenceNumber() {
        return Long.parseLong(sequence);
    }

    /** What keeps its order where events are spread over partitions: the subject that the stream is about, for example a project's year. */
    @JsonIgnore
    public String partitionKey() {
        String[] parts = subject.split(":", -1);
        return parts.length > 1 ? parts[1] : subject;
    }
}
