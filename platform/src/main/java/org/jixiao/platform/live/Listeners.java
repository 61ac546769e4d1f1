package org.jixiao.platform.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Whoever listens to one kind of notices. One thread looks for new ones, for all listeners together, and only while there are any. A
 * listener that is cut off comes back with the id it saw last and misses nothing.
 */
public final class Listeners implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    /** Each holds a connection of the gateway, which has several times as many for a service: whoever listens must not hold up who works. */
    private static final int MOST = 100;

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Shorter than what proxies allow a silent connection. */
    private static final int ROUNDS_BETWEEN_SIGNS_OF_LIFE = 10;

    /** Then the client comes back with a fresh token. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final String name;
    private final LongFunction<List<Notice>> news;
    private final Map<SseEmitter, AtomicLong> open = new ConcurrentHashMap<>();
    private volatile ScheduledExecutorService thread = closed();
    private int rounds;

    /**
     * @param name of the events
     * @param news what there is since the id that was seen last, oldest first; asked once a second for each listener
     */
    public Listeners(String name, LongFunction<List<Notice>> news) {
        this.name = name;
        this.news = news;
    }

    boolean areFull() {
        return open.size() >= MOST;
    }

    /** Tells everything since an id, and from then on whatever comes; for at most ten minutes, after which the client asks again. */
    public SseEmitter listen(long seen) {
        if (areFull()) {
            throw new CommandRefused(List.of(Refusal.conflict("too-many-listeners")));
        }
        SseEmitter listener = new SseEmitter(LONGEST.toMillis());
        listener.onCompletion(() -> open.remove(listener));
        listener.onTimeout(listener::complete);
        listener.onError(_ -> open.remove(listener));
        open.put(listener, new AtomicLong(seen));
        return listener;
    }

    private void lookAround() {
        rounds++;
        try {
            open.forEach(this::tell);
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be told; the listeners are cut off and come back", name, e);
            open.keySet().forEach(listener -> listener.completeWithError(e));
            open.clear();
        }
    }

    private void tell(SseEmitter listener, AtomicLong seen) {
        List<Notice> notices = news.apply(seen.get());
        try {
            for (Notice notice : notices) {
                listener.send(SseEmitter.event()
                        .id(Long.toString(notice.id()))
                        .name(name)
                        .data(notice.data(), MediaType.APPLICATION_JSON));
                seen.set(notice.id());
            }
            if (notices.isEmpty() && rounds % ROUNDS_BETWEEN_SIGNS_OF_LIFE == 0) {
                listener.send(SseEmitter.event().comment("still here"));
            }
        } catch (IOException | IllegalStateException e) {
            open.remove(listener);
            LOG.debug("a listener has gone", e);
        }
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("listeners-" + name).daemon().factory());
        var _ = thread.scheduleWithFixedDelay(
                this::lookAround, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        thread.shutdownNow();
        open.keySet().forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return !thread.isShutdown();
    }

    private static ScheduledExecutorService closed() {
        ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }
}
