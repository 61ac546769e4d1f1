package org.jixiao.journal.correlation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.event.RecordedEvent;
import org.jixiao.journal.event.RecordedEvents;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** All that came of one request, in every service, for auditors. */
@RestController
class CorrelationEndpoint {

    private final EventLogReader log;
    private final RecordedEvents events;
    private final AccessRecords accesses;

    CorrelationEndpoint(EventLogReader log, RecordedEvents events, AccessRecords accesses) {
        this.log = log;
        this.events = events;
        this.accesses = accesses;
    }

    /**
     * @param events in the final order; each one's {@code causationId} names the one that caused it, or is absent where the request did
     * @param next address of what follows; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Consequences(
            String correlationId,
            List<RecordedEvent> events,
            @Nullable String next) {}

    /**
     * @param after the page begins behind this position
     * @param limit how many events a page holds at most
     */
    @GetMapping("/api/journal/correlations/{id}")
    @PreAuthorize("hasRole('auditor')")
    Consequences correlation(
            @PathVariable @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String id,
            @RequestParam(defaultValue = "-1") @Min(-1) long after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit) {
        List<PositionedEvent> found = log.readCorrelated(id, after, limit + 1);
        if (found.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.notFound("correlation-not-found")));
        }
        List<PositionedEvent> page = found.subList(0, Math.min(limit, found.size()));
        long last = page.getLast().position();
        accesses.keep("correlation " + id, last);
        return new Consequences(
                id,
                events.of(page),
                found.size() > limit
                        ? "/api/journal/correlations/%s?after=%d&limit=%d"
                                .formatted(UriUtils.encodePathSegment(id, StandardCharsets.UTF_8), last, limit)
                        : null);
    }
}
