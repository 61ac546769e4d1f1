package org.jixiao.platform.command;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Lets as many commands go on at once as find a connection, and the others in the order in which they came. The pool itself serves
 * whoever is quickest: with more callers than connections somebody waited there for seconds while others were served many times.
 */
final class Turns {

    /** As long as the pool lets somebody wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(Math.max(1, atOnce), true);
    }

    /** @throws IllegalStateException if no turn would be left */
    void giveUp(int count) {
        if (free.availablePermits() <= count || !free.tryAcquire(count)) {
            throw new IllegalStateException(
                    "the pool of the event log is too small for %d automations: jixiao.event-log.pool-size"
                            .formatted(count));
        }
    }

    /** What is done in a turn. */
    interface Work<T> {
        T run() throws Throwable;
    }

    /** @throws CannotCreateTransactionException if the turn does not come in time, just as if the pool had no connection */
    <T> T take(Work<T> work) throws Throwable {
        if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new CannotCreateTransactionException(
                    "no turn for a command", new SQLTransientConnectionException("all connections are in use"));
        }
        try {
            return work.run();
        } finally {
            free.release();
        }
    }
}
