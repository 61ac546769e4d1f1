package org.jixiao.monitoring.lightstream;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jixiao.monitoring.lightstream.LightChanges.LightChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Whoever listens to light changes. One thread looks for new ones, for all listeners together, and only while there are any. A listener
 * that is cut off comes back with the position it saw last and misses nothing.
 */
@Component
class LightListeners implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LightListeners.class);

    private static final int MOST = 200;
    private static final int AT_ONCE = 500;
    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Shorter than what proxies allow a silent connection. */
    private static final int ROUNDS_BETWEEN_SIGNS_OF_LIFE = 10;

    /** Then the client comes back with a fresh token. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LightChanges changes;
    private final Map<SseEmitter, AtomicLong> listeners = new ConcurrentHashMap<>();
    private volatile ScheduledExecutorService thread = closed();
    private int rounds;

    LightListeners(LightChanges changes) {
        this.changes = changes;
    }

    boolean areFull() {
        return listeners.size() >= MOST;
    }

    /** Tells all changes after a position, and from then on each as it comes. */
    SseEmitter listen(long after) {
        SseEmitter listener = new SseEmitter(LONGEST.toMillis());
        listener.onCompletion(() -> listeners.remove(listener));
        listener.onTimeout(listener::complete);
        listener.onError(_ -> listeners.remove(listener));
        listeners.put(listener, new AtomicLong(after));
        return listener;
    }

    private void lookAround() {
        rounds++;
        try {
            listeners.forEach(this::tell);
        } catch (RuntimeException e) {
            LOG.warn("light changes cannot be told; the listeners are cut off and come back", e);
            listeners.keySet().forEach(listener -> listener.completeWithError(e));
            listeners.clear();
        }
    }

    private void tell(SseEmitter listener, AtomicLong seen) {
        List<LightChange> news = changes.after(seen.get(), AT_ONCE);
        try {
            for (LightChange change : news) {
                listener.send(SseEmitter.event()
                        .id(Long.toString(change.position()))
                        .name("light-changed")
                        .data(change, MediaType.APPLICATION_JSON));
                seen.set(change.position());
            }
            if (news.isEmpty() && rounds % ROUNDS_BETWEEN_SIGNS_OF_LIFE == 0) {
                listener.send(SseEmitter.event().comment("still here"));
            }
        } catch (IOException | IllegalStateException e) {
            listeners.remove(listener);
            LOG.debug("a listener has gone", e);
        }
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("light-listeners").daemon().factory());
        var _ = thread.scheduleWithFixedDelay(
                this::lookAround, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        thread.shutdownNow();
        listeners.keySet().forEach(SseEmitter::complete);
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
