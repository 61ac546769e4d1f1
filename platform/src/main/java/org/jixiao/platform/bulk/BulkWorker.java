package org.jixiao.platform.bulk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.platform.bulk.BulkTable.Claimed;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out what waits, one item after the other. Every item's command has a key of its own, so that an item that was carried out
 * without being marked, because the process died in between, is found to be done.
 */
final class BulkWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorker.class);
    private static final int AT_A_TIME = 20;
    private static final int MOST_TRIES = 5;

    /** How soon a run is looked after that another process began, or left behind. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final BulkTable table;
    private final Commands commands;
    private final JsonMapper mapper;
    private final Map<String, BulkKind<?>> kinds;
    private final Semaphore wakeUps = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean running;

    BulkWorker(BulkTable table, Commands commands, JsonMapper mapper, List<BulkKind<?>> kinds) {
        this.table = table;
        this.commands = commands;
        this.mapper = mapper;
        this.kinds = kinds.stream().collect(Collectors.toMap(BulkKind::name, Function.identity()));
    }

    /** Who may take a run of this kind up again; nobody where the service has no such kind any more. */
    Set<String> rolesFor(String kind) {
        BulkKind<?> known = kinds.get(kind);
        return known == null ? Set.of() : known.roles();
    }

    void wake() {
        wakeUps.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("bulk").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            if (!carryOutNext()) {
                pause();
            }
        }
    }

    /** Whether there was anything; where the store cannot be reached, nothing is, and it is tried again. */
    private boolean carryOutNext() {
        List<Claimed> claimed;
        try {
            claimed = table.claim(AT_A_TIME);
            for (Claimed item : claimed) {
                if (!running) {
                    break; // the rest falls to the next worker when its claim has run out
                }
                carryOut(item);
            }
        } catch (RuntimeException e) {
            LOG.error("A bulk run cannot go on; it is tried again in {}", PAUSE, e);
            return false;
        }
        return !claimed.isEmpty();
    }

    private void carryOut(Claimed item) {
        BulkKind<?> kind = kinds.get(item.kind());
        try {
            send(kind, item);
            table.done(item);
        } catch (CommandRefused refused) {
            table.refused(item, refused.reasons(), kind == null || kind.isKept(refused.reasons()));
        } catch (RuntimeException e) {
            LOG.warn("Item {} of bulk run {} failed at try {}", item.number(), item.run(), item.tries(), e);
            if (item.tries() >= MOST_TRIES) {
                table.failed(item);
            }
        }
    }

    private <W> void send(@Nullable BulkKind<W> kind, Claimed item) {
        if (kind == null) {
            throw new IllegalStateException("no bulk kind is called " + item.kind());
        }
        W wish = mapper.readValue(item.wish(), kind.wishes());
        commands.send(kind.command(wish, item.caller()), item.caller());
    }

    private void pause() {
        try {
            wakeUps.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            wakeUps.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
