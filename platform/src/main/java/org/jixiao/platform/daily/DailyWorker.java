package org.jixiao.platform.daily;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again whether there is something to do. Each task has a thread of its own, so that none waits for another. */
public final class DailyWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DailyWorker.class);

    private final String name;
    private final List<Runnable> tasks;
    private final Duration interval;
    private volatile ScheduledExecutorService threads = closed();

    /** @param name what its threads are called */
    public DailyWorker(String name, List<Runnable> tasks, Duration interval) {
        this.name = name;
        this.tasks = List.copyOf(tasks);
        this.interval = interval;
    }

    @Override
    public void start() {
        threads = Executors.newScheduledThreadPool(
                tasks.size(), Thread.ofPlatform().daemon().name(name + "-", 0).factory());
        tasks.forEach(task -> {
            var _ = threads.scheduleWithFixedDelay(
                    () -> attempt(task), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
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
    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            if (isRunning()) {
                LOG.error("The work of {} cannot go on; it is tried again in {}", name, interval, failure);
            }
        }
    }

    private static ScheduledExecutorService closed() {
        ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }
}
