package org.jixiao.platform.eventlog;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * The newest events of the log, read once for all processors of this process as the head moves, before any of them is woken. Bounded
 * in number and in bytes: whoever stands further back than it reaches reads the log himself. What it cannot read, because the
 * database is away, it forgets, so that its readers meet the failure themselves and try again in their own way.
 */
public final class Tail {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final int PAGE = 500;
    private static final long NOT_YET = Long.MIN_VALUE;

    private final Pages log;
    private final LongSupplier head;
    private final LongSupplier end;
    private final EventDecoder decoder;
    private final Set<String> storedNames;
    private final int maxEvents;
    private final long maxBytes;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> whenBack = new CopyOnWriteArrayList<>();

    /** Every event of the known names between {@code floor} (exclusive) and {@code top} (inclusive), in order. */
    private final Deque<LogEvent> ring = new ArrayDeque<>();

    private long floor = NOT_YET;
    private long bytes;
    private volatile long top = NOT_YET;

    /** How the log is read: {@link EventLogReader#read}. */
    interface Pages {
        List<PositionedEvent> read(long after, long upTo, Collection<String> storedNames, int limit);
    }

    /**
     * @param log for those who stand further back
     * @param head the last position known, before the first move
     * @param end where the log ends now, asked of the log itself
     * @param storedNames all names that anybody in this process reads
     */
    Tail(
            Pages log,
            LongSupplier head,
            LongSupplier end,
            EventDecoder decoder,
            Set<String> storedNames,
            int maxEvents,
            long maxBytes) {
        this.log = log;
        this.head = head;
        this.end = end;
        this.decoder = decoder;
        this.storedNames = storedNames;
        this.maxEvents = maxEvents;
        this.maxBytes = maxBytes;
    }

    /** How far the log may be read. */
    long position() {
        long known = top;
        return known == NOT_YET ? head.getAsLong() : known;
    }

    /** Waits until there is more to read than this, or the time is over. */
    synchronized void awaitMoreThan(long position, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (position() <= position && deadline - System.nanoTime() > 0) {
            wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        }
    }

    /** Runs each time there is more to read, once it can be read from here: must be short. */
    Runnable onMove(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Runs when the log turns out to end earlier than it once did: must be short. */
    public void onBack(Runnable listener) {
        whenBack.add(listener);
    }

    /**
     * Makes sure that the log still holds what is remembered of it. A log that was restored, or failed over to a server that lagged,
     * lost its last events; whoever handled them from memory would store a position behind which other events will come.
     *
     * @throws TransientDataAccessResourceException if the log ends before the position
     */
    public void requireHolding(long position) {
        if (end.getAsLong() < position) {
            throw new TransientDataAccessResourceException("the log ends before position " + position);
        }
    }

    /** Events of these names after one position, up to another one, in order: from memory, or from the log. */
    public List<LogEvent> read(long after, long upTo, Set<String> names) {
        return held(after, upTo, names)
                .orElseGet(() -> log.read(after, upTo, names, Math.toIntExact(upTo - after)).stream()
                        .map(decoder::event)
                        .toList());
    }

    /** Whether an event of these names may lie after one position, up to another one; answers from memory alone. */
    boolean mayHold(long after, long upTo, Set<String> names) {
        return held(after, upTo, names).map(events -> !events.isEmpty()).orElse(true);
    }

    /** Empty if it does not reach back that far. */
    private synchronized Optional<List<LogEvent>> held(long after, long upTo, Set<String> names) {
        if (floor == NOT_YET || after < floor || upTo > top || !storedNames.containsAll(names)) {
            return Optional.empty();
        }
        List<LogEvent> found = new ArrayList<>();
        Iterator<LogEvent> newestFirst = ring.descendingIterator();
        while (newestFirst.hasNext()) {
            LogEvent event = newestFirst.next();
            if (event.position() <= after) {
                break;
            }
            if (event.position() <= upTo && names.contains(event.stored().payloadType())) {
                found.add(event);
            }
        }
        return Optional.of(found.reversed());
    }

    /**
     * The head has moved. On the head's thread, which alone writes here.
     *
     * @param reader on the head's own connection, so that the tail needs none of the pool's
     */
    void follow(long newest, Pages reader) {
        boolean wentBack = top != NOT_YET && newest < top;
        if (top == NOT_YET || wentBack || listeners.isEmpty()) {
            restartAt(newest);
        } else {
            try {
                if (newest - maxEvents > top) {
                    restartAt(newest - maxEvents);
                }
                append(newest, reader);
            } catch (DataAccessException e) {
                LOG.warn("Cannot read the newest events: {}", e.getClass().getSimpleName());
                restartAt(newest);
            }
        }
        (wentBack ? whenBack : listeners).forEach(Runnable::run);
    }

    private void append(long upTo, Pages reader) {
        List<LogEvent> read = new ArrayList<>();
        long reached = top;
        while (reached < upTo) {
            List<PositionedEvent> page = reader.read(reached, upTo, storedNames, PAGE);
            page.forEach(event -> read.add(decoder.event(event)));
            reached = page.size() < PAGE ? upTo : page.getLast().position();
        }
        synchronized (this) {
            for (LogEvent event : read) {
                ring.addLast(event);
                bytes += event.size();
            }
            while (ring.size() > maxEvents || bytes > maxBytes) {
                LogEvent oldest = ring.removeFirst();
                bytes -= oldest.size();
                floor = oldest.position();
            }
            top = upTo;
            notifyAll();
        }
    }

    private synchronized void restartAt(long position) {
        ring.clear();
        bytes = 0;
        floor = position;
        top = position;
        notifyAll();
    }
}
