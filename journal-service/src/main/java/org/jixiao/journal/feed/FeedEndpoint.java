package org.jixiao.journal.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jixiao.journal.event.RecordedEvent;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed for finance systems. A reader keeps the link to what comes next, and nothing is lost or sent twice. */
@RestController
class FeedEndpoint {

    private static final String BATCH = "application/cloudevents-batch+json";

    private final EventLogReader log;

    FeedEndpoint(EventLogReader log) {
        this.log = log;
    }

    /**
     * @param after the position behind which to begin
     * @param limit how many events come at most
     */
    @GetMapping(path = "/api/journal/feed", produces = BATCH)
    @PreAuthorize("hasRole('finance-system')")
    ResponseEntity<List<CloudEvent>> feed(
            @RequestParam(defaultValue = "-1") @Min(-1) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        long head = log.head();
        List<PositionedEvent> events = log.read(after, head, PublishedNames.ALL, limit);
        long next = events.size() == limit ? events.getLast().position() : Math.max(after, head);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "</api/journal/feed?after=%d&limit=%d>; rel=\"next\"".formatted(next, limit))
                .body(events.stream().map(RecordedEvent::of).map(CloudEvent::of).toList());
    }
}
