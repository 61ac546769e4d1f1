package org.jixiao.platform.projection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.processor.Delivery;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The log in pages, from one position up to another. The next page is read on a thread of its own while this one is worked on; never
 * more than that one, so memory does not grow with the log.
 */
final class ReadAhead implements AutoCloseable {

    /** Large enough that a page's commit costs little beside its events, small enough to hold two in memory. */
    private static final int PAGE = 5_000;

    private final EventLogReader log;
    private final EventDecoder decoder;
    private final Set<String> storedNames;
    private final Set<Long> without;
    private final long target;
    private final ExecutorService ownThread = Executors.newVirtualThreadPerTaskExecutor();
    private Future<Page> next;

    /** @param reached up to where the log has been read after this page */
    record Page(List<Delivery> deliveries, long reached) {}

    /** @param without positions to pass over */
    ReadAhead(
            EventLogReader log,
            EventDecoder decoder,
            Set<String> storedNames,
            Set<Long> without,
            long after,
            long target) {
        this.log = log;
        this.decoder = decoder;
        this.storedNames = storedNames;
        this.without = without;
        this.target = target;
        this.next = ownThread.submit(() -> read(after));
    }

    /** The next page, and the one behind it is being read from now on. */
    Page next() {
        try {
            Page page = next.get();
            if (page.reached() < target) {
                next = ownThread.submit(() -> read(page.reached()));
            }
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("interrupted while reading the log", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("the log cannot be read", e.getCause());
        }
    }

    private Page read(long after) {
        List<PositionedEvent> events = log.read(after, target, storedNames, PAGE);
        return new Page(
                events.stream()
                        .filter(event -> !without.contains(event.position()))
                        .map(event -> new Delivery(decoder.event(event)))
                        .toList(),
                events.size() < PAGE ? target : events.getLast().position());
    }

    @Override
    public void close() {
        ownThread.shutdownNow();
        ownThread.close();
    }
}
