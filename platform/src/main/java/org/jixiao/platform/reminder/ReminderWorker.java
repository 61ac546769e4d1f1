package org.jixiao.platform.reminder;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again whether there is somebody to remind. Each channel has a thread of its own, so that none waits for another. */
final class ReminderWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderWorker.class);

    private final List<Runnable> duties;
    private final Duration interval;
    private volatile ScheduledExecutorService threads = closed();

    ReminderWorker(List<Runnable> duties, Duration interval) {
        this.duties = duties;
        this.interval = interval;
    }

    @Override
    public void start() {
        threads = Executors.newScheduledThreadPool(
                duties.size(),
                Thread.ofPlatform().daemon().name("reminders-", 0).factory());
        duties.forEach(duty -> {
            var _ = threads.scheduleWithFixedDelay(
                    () -> attempt(duty), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    @Override
    public void stop() {
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return !threads.isShutdown();
    }

    /** A failure must not be the last try: the database may be away, and comes back. */
    private void attempt(Runnable duty) {
        try {
            duty.run();
        } catch (RuntimeException failure) {
            if (isRunning()) {
                LOG.error("Reminding cannot go on; it is tried again in {}", interval, failure);
            }
        }
    }

    private static ScheduledExecutorService closed() {
        ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }
}
