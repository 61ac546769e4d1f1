package org.jixiao.platform.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How far the log has been numbered, as this process knows it: looked up when the database notifies, from whichever process that
 * comes, and every half second in case a notification was missed. What a notification says is not believed, since whoever may
 * connect may notify. One connection and one thread per process.
 */
public final class Head implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Head.class);
    private static final Duration SAFETY_POLL = Duration.ofMillis(500);
    private static final Duration FRESH = SAFETY_POLL.multipliedBy(2);
    private static final int ANSWER_WITHIN_MILLIS = 10_000;

    private final DataSource dataSource;
    private final EventLogReader reader;
    private final List<Consumer<EventLogReader>> listeners = new CopyOnWriteArrayList<>();
    private final Object moved = new Object();
    private volatile long position = EventLogReader.BEFORE_THE_FIRST;
    private volatile long confirmedAt;
    private volatile boolean running;
    private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Head(DataSource dataSource, EventLogReader reader) {
        this.dataSource = dataSource;
        this.reader = reader;
    }

    /** The last position known here; may lag the log by a notification's way. */
    public long position() {
        return position;
    }

    /** Where the log ends, as the log itself said a moment ago; asked again if it is longer ago, for example while it is away. */
    long confirmed() {
        return System.nanoTime() - confirmedAt < FRESH.toNanos() ? position : reader.head();
    }

    /** Runs on the listening thread each time the head moves, with a reader on its connection: must be short. */
    public void onMove(Consumer<EventLogReader> listener) {
        listeners.add(listener);
    }

    /** Waits until the head has reached a position, or the time is over. */
    public boolean await(long wanted, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (moved) {
            while (position < wanted) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                moved.wait(Math.max(1, left / 1_000_000));
            }
        }
        return true;
    }

    @Override
    public void start() {
        position = reader.head();
        confirmedAt = System.nanoTime();
        running = true;
        thread = Thread.ofPlatform().name("event-log-head").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything that reads the log. */
    @Override
    public int getPhase() {
        return -2_000;
    }

    private void listen() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(true);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen jixiao_position");
                }
                PGConnection notifications = connection.unwrap(PGConnection.class);
                // on the same connection: listening must not end because the pool has no second one to spare
                EventLogReader poll =
                        new EventLogReader(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
                // a server that vanished without a word is noticed sooner than by those who wait for its answers
                connection.setNetworkTimeout(Runnable::run, ANSWER_WITHIN_MILLIS);
                while (running) {
                    notifications.getNotifications((int) SAFETY_POLL.toMillis());
                    long end = poll.head();
                    confirmedAt = System.nanoTime();
                    moveTo(end, poll);
                }
            } catch (SQLException | RuntimeException e) {
                // whatever a listener throws, too: nobody would hear of new events any more
                if (running) {
                    LOG.warn(
                            "Lost the connection that listens for new positions; trying again: {}",
                            e.getClass().getSimpleName());
                    pause();
                }
            }
        }
    }

    /** Also backwards: where the log was restored, or its server failed over to one that lagged, its end comes to lie lower. */
    private void moveTo(long newPosition, EventLogReader own) {
        if (newPosition == position) {
            return;
        }
        if (newPosition < position) {
            LOG.error("The log ends at {} and once ended at {}: it was restored or failed over", newPosition, position);
        }
        synchronized (moved) {
            position = newPosition;
            moved.notifyAll();
        }
        listeners.forEach(listener -> listener.accept(own));
    }

    private void pause() {
        try {
            Thread.sleep(SAFETY_POLL);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
