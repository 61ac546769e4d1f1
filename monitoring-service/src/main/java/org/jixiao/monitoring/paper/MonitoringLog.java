package org.jixiao.monitoring.paper;

import java.time.LocalDate;
import java.util.Collection;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.LogEvent;
import org.jixiao.platform.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a paper what the log says up to a moment, so that any paper of the past can be printed again. */
@Component
public class MonitoringLog {

    private final EventLogReader log;
    private final EventDecoder decoder;

    MonitoringLog(EventLogReader log, EventDecoder decoder) {
        this.log = log;
        this.decoder = decoder;
    }

    /** Who is told, one event after the other in the order of the log. */
    @FunctionalInterface
    public interface Listener {

        /** @param on the day on which the event counts */
        void hear(StoredEvent event, LocalDate on);
    }

    /** What of an event's metadata matters here. */
    private record Counted(LocalDate businessDate) {}

    /** @param at a position or an ISO instant; now if null */
    public long position(@Nullable String at) {
        return Moment.position(at, log);
    }

    /** What this service does not know is passed over. */
    public void tell(Collection<String> streams, long position, Listener listener) {
        for (var stored : log.readStreams(streams, position)) {
            LogEvent event = decoder.event(stored);
            if (event.content() instanceof StoredEvent content) {
                listener.hear(content, event.metadata(Counted.class).businessDate());
            }
        }
    }
}
