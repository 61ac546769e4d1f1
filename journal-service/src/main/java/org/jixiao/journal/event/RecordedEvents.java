package org.jixiao.journal.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.journal.event.RecordedEvent.Removed;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows stored events to auditors, those whose content was removed with the order under which it went. */
@Component
public class RecordedEvents {

    private final JdbcClient database;

    RecordedEvents(@EventLogStore JdbcClient database) {
        this.database = database;
    }

    public List<RecordedEvent> of(List<PositionedEvent> events) {
        Map<Long, Removed> removals = removalsOf(events.stream()
                .filter(PositionedEvent::isContentRemoved)
                .map(PositionedEvent::position)
                .toArray(Long[]::new));
        return events.stream()
                .map(event -> RecordedEvent.of(event, removals.get(event.position())))
                .toList();
    }

    private Map<Long, Removed> removalsOf(Long[] positions) {
        if (positions.length == 0) {
            return Map.of();
        }
        return database
                .sql("""
                    select event.position, gone.removal_order, gone.removed_at
                    from event_log.content_removal gone join event_log.positioned_event event using (global_index)
                    where event.position = any(:positions)\
                    """)
                .param("positions", positions)
                .query((row, _) -> Map.entry(
                        row.getLong("position"),
                        new Removed(
                                row.getString("removal_order"),
                                row.getObject("removed_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
