package org.jixiao.journal.event;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One event with its stored characters, so that an auditor can compute its digests. The row's salt stays inside. */
@RestController
class StoredEventEndpoint {

    private final EventLogReader log;
    private final RecordedEvents events;
    private final AccessRecords accesses;

    StoredEventEndpoint(EventLogReader log, RecordedEvents events, AccessRecords accesses) {
        this.log = log;
        this.events = events;
        this.accesses = accesses;
    }

    /**
     * @param payloadText the stored characters of the payload
     * @param metadataText the stored characters of the metadata
     */
    record StoredText(RecordedEvent event, String payloadText, String metadataText) {}

    @GetMapping("/api/journal/events/{position}")
    @PreAuthorize("hasRole('auditor')")
    StoredText event(@PathVariable @PositiveOrZero long position) {
        StoredText found = log.find(position)
                .map(event -> new StoredText(events.of(List.of(event)).getFirst(), event.payload(), event.metadata()))
                .orElseThrow(() -> new CommandRefused(
                        List.of(Refusal.notFound("event-not-found").with("position", position))));
        accesses.keep("event", position);
        return found;
    }
}
