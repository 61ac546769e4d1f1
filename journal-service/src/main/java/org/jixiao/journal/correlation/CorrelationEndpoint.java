package org.jixiao.journal.correlation;

import java.util.List;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.event.RecordedEvent;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All that came of one request, in every service, for auditors. */
@RestController
class CorrelationEndpoint {

    private static final int MOST = 1_000;

    private final EventLogReader log;
    private final AccessRecords accesses;

    CorrelationEndpoint(EventLogReader log, AccessRecords accesses) {
        this.log = log;
        this.accesses = accesses;
    }

    /**
     * @param events in the final order; each one's {@code causationId} names the one that caused it, or is absent where the request did
     * @param cut true if there are more than fit
     */
    record Consequences(String correlationId, List<RecordedEvent> events, boolean cut) {}

    @GetMapping("/api/journal/correlations/{id}")
    @PreAuthorize("hasRole('auditor')")
    Consequences correlation(@PathVariable String id) {
        List<PositionedEvent> found = log.readCorrelated(id, MOST + 1);
        if (found.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.notFound("correlation-not-found")));
        }
        List<PositionedEvent> shown = found.subList(0, Math.min(MOST, found.size()));
        accesses.keep("correlation " + id, shown.getLast().position());
        return new Consequences(id, shown.stream().map(RecordedEvent::of).toList(), found.size() > MOST);
    }
}
