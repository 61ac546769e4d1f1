package org.jixiao.platform.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jixiao.platform.processor.LetterBox;
import org.jixiao.platform.processor.Runner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at the processors again and again, so that metrics and health answer from memory: also while the database is away, and
 * however often they are asked.
 */
final class ProcessorWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorWatch.class);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final List<LetterBox> boxes;
    private final Duration interval;
    private final Duration stalledAfter;
    private final List<Consumer<List<Standing>>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Progress> progress = new HashMap<>();
    private volatile List<Standing> standings = List.of();
    private volatile boolean sees = true;
    private volatile long lastLook = System.nanoTime();
    private volatile ScheduledExecutorService thread = closed();

    ProcessorWatch(List<LetterBox> boxes, Duration interval, Duration stalledAfter) {
        this.boxes = boxes;
        this.interval = interval;
        this.stalledAfter = stalledAfter;
    }

    private record Progress(long position, long sinceNanos) {}

    /** As of the last look that succeeded. */
    List<Standing> standings() {
        return standings;
    }

    /** Whether the last look succeeded and is not long ago; it does not while the database is away, or does not answer. */
    boolean sees() {
        return sees
                && System.nanoTime() - lastLook
                        < interval.multipliedBy(3).plus(GRACE).toNanos();
    }

    /** Hears of every look. */
    void onLook(Consumer<List<Standing>> listener) {
        listeners.add(listener);
        listener.accept(standings);
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("processor-watch").factory());
        var _ = thread.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return !thread.isShutdown();
    }

    /** After the processors, and gone before them. */
    @Override
    public int getPhase() {
        return 1_000;
    }

    /** A look that fails must not be the last one: the failure is what operators are told until a look succeeds. */
    private void look() {
        try {
            List<Standing> seen = boxes.stream()
                    .flatMap(box -> box.statuses().stream().map(status -> standing(box, status)))
                    .toList();
            standings = seen;
            lastLook = System.nanoTime();
            sees = true;
            listeners.forEach(listener -> listener.accept(seen));
        } catch (RuntimeException failure) {
            if (sees && isRunning()) {
                LOG.warn(
                        "Cannot see how the processors stand: {}",
                        failure.getClass().getSimpleName());
            }
            sees = false;
        }
    }

    private Standing standing(LetterBox box, Runner.Status status) {
        String name = status.name().split("#", 2)[0];
        return new Standing(
                name, status.health(), status.position(), status.pending(), box.count(name), isStalled(name, status));
    }

    private boolean isStalled(String name, Runner.Status status) {
        long now = System.nanoTime();
        Progress before = progress.get(name);
        if (before == null || status.pending() == 0 || before.position() != status.position()) {
            progress.put(name, new Progress(status.position(), now));
            return false;
        }
        return now - before.sinceNanos() >= stalledAfter.toNanos();
    }

    private static ScheduledExecutorService closed() {
        ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }
}
