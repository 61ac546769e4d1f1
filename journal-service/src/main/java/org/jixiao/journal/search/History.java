package org.jixiao.journal.search;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.springframework.stereotype.Component;

/** Looks through the log in its order, a bounded part of it at a time. */
@Component
class History {

    /** One search looks at so many positions; who wants more goes on from there. */
    static final int MOST = 50_000;

    private static final int PAGE = 2_000;

    private final EventLogReader log;

    History(EventLogReader log) {
        this.log = log;
    }

    /** @param searchedTo everything up to this position was looked at, and what fits is in the list */
    record Found(List<PositionedEvent> events, long searchedTo) {}

    /**
     * @param types stored names; any event where there are none
     * @param limit how many events are found at most
     */
    Found search(long after, long upTo, List<String> types, Criteria criteria, int limit) {
        List<PositionedEvent> found = new ArrayList<>();
        long end = Math.min(upTo, after + MOST);
        for (long from = after; from < end; from += PAGE) {
            for (PositionedEvent event : page(from, Math.min(end, from + PAGE), types)) {
                if (criteria.fit(event)) {
                    found.add(event);
                    if (found.size() == limit) {
                        return new Found(found, event.position());
                    }
                }
            }
        }
        return new Found(found, Math.max(after, end));
    }

    private List<PositionedEvent> page(long after, long upTo, List<String> types) {
        return types.isEmpty() ? log.read(after, upTo, PAGE) : log.read(after, upTo, types, PAGE);
    }
}
