package org.jixiao.journal.seal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jixiao.platform.eventlog.Head;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has new events sealed soon after they got their positions, one seal for all of an interval. */
@Component
class Sealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final Sealer sealer;
    private final SealedLog sealed;
    private final Head head;
    private final Duration interval;
    private final int batch;
    private final Semaphore news = new Semaphore(0);
    private volatile Standing standing = new Standing(0, System.nanoTime(), null);
    private volatile boolean running;
    private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Sealing(Sealer sealer, SealedLog sealed, Head head, SealProperties properties) {
        this.sealer = sealer;
        this.sealed = sealed;
        this.head = head;
        this.interval = properties.interval();
        this.batch = properties.batch();
        head.onMove(_ -> news.release());
    }

    /**
     * How sealing stood after the last attempt, by whichever process.
     *
     * @param size events sealed
     * @param caughtUpAt when nothing was left to seal, by {@link System#nanoTime}
     * @param failure why the last attempt failed; null if it did not
     */
    record Standing(long size, long caughtUpAt, @Nullable String failure) {

        Duration behindFor() {
            return Duration.ofNanos(System.nanoTime() - caughtUpAt);
        }
    }

    Standing standing() {
        return standing;
    }

    /** Events that have a position and no seal. */
    long lag() {
        return Math.max(0, head.position() + 1 - standing.size());
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("journal-sealing").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                news.drainPermits();
                if (attempt() < batch) {
                    Thread.sleep(interval);
                    var _ = news.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                running = false;
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A failed attempt must not be the last one: it is told, and tried again. */
    private int attempt() {
        try {
            int count = sealer.seal();
            long size = sealed.size();
            long caughtUpAt = size > head.position() ? System.nanoTime() : standing.caughtUpAt();
            standing = new Standing(size, caughtUpAt, null);
            return count;
        } catch (RuntimeException e) {
            String failure =
                    e instanceof CannotSeal ? e.getMessage() : e.getClass().getSimpleName();
            if (running && !String.valueOf(failure).equals(standing.failure())) {
                LOG.error("Nothing is sealed: {}", failure, e);
            }
            standing = new Standing(standing.size(), standing.caughtUpAt(), failure);
            return 0;
        }
    }
}
