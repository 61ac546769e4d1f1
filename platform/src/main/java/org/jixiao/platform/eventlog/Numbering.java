package org.jixiao.platform.eventlog;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives committed events their positions, off the command's path. Whoever has just committed asks for a pass; requests during a
 * pass become one further pass. A sweep every half second is the net for a process that died between commit and request.
 */
public final class Numbering implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Numbering.class);
    private static final Duration SWEEP = Duration.ofMillis(500);

    private final JdbcClient log;
    private final Semaphore requests = new Semaphore(0);
    private volatile long lastPass = System.nanoTime();
    private volatile boolean running;
    private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Numbering(JdbcClient log) {
        this.log = log;
    }

    /** Asks for a pass and returns at once. */
    public void request() {
        requests.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("event-log-numbering").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        requests.release();
        try {
            thread.join(SWEEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server and the processors, so that what they appended last is numbered here. */
    @Override
    public int getPhase() {
        return -1_000;
    }

    private void run() {
        while (running) {
            try {
                var _ = requests.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS);
                requests.drainPermits();
                pass();
            } catch (InterruptedException e) {
                running = false;
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn(
                        "A numbering pass failed and will be repeated: {}",
                        e.getClass().getSimpleName());
            }
        }
    }

    /** Numbers everything that is committed by now, and gives the position of the last event; costs next to nothing where all is numbered. */
    public long pass() {
        long head =
                log.sql("select event_log.number_committed()").query(Long.class).single();
        lastPass = System.nanoTime();
        return head;
    }

    /** How long ago a pass succeeded; without one nobody hears of new events. */
    public Duration sinceLastPass() {
        return Duration.ofNanos(System.nanoTime() - lastPass);
    }
}
