package org.jixiao.journal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.journal.event.RecordedEvent;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.stereotype.Component;

/** Published events in the final order, page by page. Whoever keeps the position of what they have handled loses nothing. */
@Component
public class Feed {

    private final EventLogReader log;

    Feed(EventLogReader log) {
        this.log = log;
    }

    /**
     * A page of the feed; one that is not full is the last one, also where contents were removed.
     *
     * @param next the position behind which the next page begins: everything that is wanted up to it has come
     */
    public record Page(List<CloudEvent> events, long next) {}

    /**
     * @param after the position behind which to begin
     * @param limit how many events come at most
     * @param names the stored names that are wanted
     * @throws CommandRefused where the log ends before {@code after}: it was restored to an earlier moment, or the cursor is of another log
     */
    public Page page(long after, int limit, Set<String> names) {
        long head = log.head();
        if (after > head) {
            throw new CommandRefused(
                    List.of(Refusal.conflict("cursor-ahead-of-log").at("after").with("head", head)));
        }
        List<CloudEvent> page = new ArrayList<>();
        long next = after;
        while (next < head && page.size() < limit) {
            int wanted = limit - page.size();
            List<PositionedEvent> events = log.read(next, head, names, wanted);
            next = events.size() == wanted ? events.getLast().position() : head;
            events.stream()
                    .filter(event -> !event.isContentRemoved())
                    .map(RecordedEvent::of)
                    .map(CloudEvent::of)
                    .forEach(page::add);
        }
        return new Page(page, next);
    }
}
