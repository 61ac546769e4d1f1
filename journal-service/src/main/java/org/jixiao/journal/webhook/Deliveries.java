package org.jixiao.journal.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jixiao.platform.eventlog.Head;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes up every webhook for which something waits, as soon as it does: each on a thread of its own, so that a slow receiver holds up nobody else. */
@Component
class Deliveries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int AT_ONCE = 50;

    /** How late an attempt may be that waits for its time, or that another process left behind. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final WebhookTable table;
    private final Courier courier;
    private final Head head;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();
    private @Nullable Thread thread;
    private volatile boolean running;

    Deliveries(WebhookTable table, Courier courier, Head head) {
        this.table = table;
        this.courier = courier;
        this.head = head;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("webhooks").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        underWay.forEach(Thread::interrupt);
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            while (running) {
                long seen = head.position();
                if (!takeUp(seen)) {
                    head.await(seen + 1, PAUSE);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was anything; where the store cannot be reached, nothing is, and it is tried again. */
    private boolean takeUp(long seen) throws InterruptedException {
        try {
            List<Webhook> waiting = table.take(seen, Math.max(1, places.availablePermits()), courier.hold());
            for (Webhook webhook : waiting) {
                places.acquire();
                Thread.ofVirtual().name("webhook-" + webhook.id()).start(() -> deliver(webhook));
            }
            return !waiting.isEmpty();
        } catch (RuntimeException e) {
            LOG.error("Webhooks cannot be taken up; it is tried again in {}", PAUSE, e);
            Thread.sleep(PAUSE);
            return false;
        }
    }

    private void deliver(Webhook webhook) {
        underWay.add(Thread.currentThread());
        try {
            carry(webhook);
            table.letGo(webhook);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Webhook {} is not delivered to; it is taken up again when its hold is over", webhook.id(), e);
        } finally {
            underWay.remove(Thread.currentThread());
            places.release();
        }
    }

    /** Where nothing may be sent, the client sees why, and all waits until an operator lets it go on. */
    private void carry(Webhook webhook) throws InterruptedException {
        try {
            courier.carry(webhook);
        } catch (CommandRefused refused) {
            String why = refused.reasons().getFirst().code();
            table.rest(webhook, why, courier.rest());
            if (!why.equals(webhook.lastFailure())) {
                LOG.warn("Webhook {} of {} rests: {}", webhook.id(), webhook.client(), why);
            }
        }
    }
}
