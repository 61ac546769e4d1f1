package org.jixiao.journal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.journal.event.Metadata;
import org.jixiao.journal.event.RecordedEvent;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.stereotype.Component;

/** Published events in the final order, page by page. Whoever keeps the position of what they have handled loses nothing. */
@Component
public class Feed {

    /** So many are read at once at least, since most of them may be withheld. */
    private static final int BATCH = 200;

    private final EventLogReader log;
    private final FeedProperties properties;

    Feed(EventLogReader log, FeedProperties properties) {
        this.log = log;
        this.properties = properties;
    }

    /**
     * A page of the feed. It may be empty and not the last one, where much lies behind the cursor that the client does not want or may
     * not see.
     *
     * @param next the position behind which the next page begins: everything that is wanted up to it has come. It is that of an event of
     *     the page, or one that depends on nothing but the cursor and the log's end, so that it says nothing of what is withheld
     * @param isLast whether the log ended there
     */
    public record Page(List<CloudEvent> events, long next, boolean isLast) {}

    /**
     * @param after the position behind which to begin
     * @param limit how many events come at most
     * @throws CommandRefused where the log ends before {@code after}: it was restored to an earlier moment, or the cursor is of another log
     */
    public Page page(long after, int limit, Wanted wanted) {
        long head = log.head();
        if (after > head) {
            throw new CommandRefused(
                    List.of(Refusal.conflict("cursor-ahead-of-log").at("after").with("head", head)));
        }
        long upTo = Math.min(head, after + properties.span());
        int batch = Math.max(limit, BATCH);
        List<CloudEvent> events = new ArrayList<>();
        long from = after;
        while (from < upTo) {
            List<PositionedEvent> read = log.read(from, upTo, wanted.names(), batch);
            for (PositionedEvent event : visible(read, wanted)) {
                events.add(CloudEvent.of(RecordedEvent.of(event)));
                if (events.size() == limit) {
                    return new Page(events, event.position(), event.position() == head);
                }
            }
            from = read.size() < batch ? upTo : read.getLast().position();
        }
        return new Page(events, upTo, upTo == head);
    }

    private List<PositionedEvent> visible(List<PositionedEvent> read, Wanted wanted) {
        List<PositionedEvent> whole =
                read.stream().filter(event -> !event.isContentRemoved()).toList();
        if (wanted.isUnlimited()) {
            return whole;
        }
        OwningUnits units = OwningUnits.of(wanted.asksForUnit() ? whole : List.of(), log);
        return whole.stream()
                .filter(event -> {
                    Optional<Subject> about = Metadata.of(event.metadata()).about();
                    return wanted.includes(about, about.flatMap(subject -> units.at(event.position(), subject)));
                })
                .toList();
    }
}
