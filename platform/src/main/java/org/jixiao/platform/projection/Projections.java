package org.jixiao.platform.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.jixiao.contracts.EventRegister;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.processor.DeadLetter;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.Delivery;
import org.jixiao.platform.processor.LetterBox;
import org.jixiao.platform.processor.LetterFailedAgain;
import org.jixiao.platform.processor.PositionTokenStore;
import org.jixiao.platform.processor.Runner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/** A service's projections while it runs: their processors, their rebuilds and their letters. */
public final class Projections implements SmartLifecycle, LetterBox {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);
    private static final long FOLLOW_SWITCHES_MILLIS = 1_000;
    private static final Duration ANOTHER_REPLICA_REBUILDS = Duration.ofMillis(500);

    private final Map<String, Projection> projections;
    private final Generations generations;
    private final ProjectionBatch batch;
    private final Rebuild rebuild;
    private final Runner runner;
    private final PositionTokenStore tokens;
    private final TransactionManager axonTransactions;
    private final TransactionTemplate transaction;
    private final DeadLetters letters;
    private final int claims;
    private final EventLogReader log;
    private final EventDecoder decoder;
    private final EventRegister register;
    private volatile boolean running;

    Projections(
            List<Projection> projections,
            Generations generations,
            ProjectionBatch batch,
            Rebuild rebuild,
            Runner runner,
            ReadModelStore store,
            int claims,
            EventLogReader log,
            EventDecoder decoder,
            EventRegister register) {
        this.projections = projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
        this.generations = generations;
        this.batch = batch;
        this.rebuild = rebuild;
        this.runner = runner;
        this.tokens = store.tokens();
        this.axonTransactions = store.axonTransactions();
        this.transaction = store.transaction();
        this.letters = store.letters();
        this.claims = claims;
        this.log = log;
        this.decoder = decoder;
        this.register = register;
    }

    @Override
    public Set<String> names() {
        return projections.keySet();
    }

    @Override
    public List<Runner.Status> statuses() {
        return runner.statuses();
    }

    /** Where a projection's rows stand: everything up to this position is in them. */
    public long position(String name) {
        return tokens.position(live(projection(name)).processor()).orElse(EventLogReader.BEFORE_THE_FIRST);
    }

    /** The stored names that a projection handles. */
    public Set<String> storedNames(String name) {
        return projection(name).handlers().storedNames(register);
    }

    /** Rebuilds a projection beside its live rows and switches; empty if it is being rebuilt already. */
    public Optional<RebuildReport> rebuild(String name) {
        Optional<RebuildReport> report = rebuild.run(projection(name));
        report.ifPresent(done -> {
            LOG.info("{} was rebuilt: {} rows, {} differences", name, done.rows(), done.differences());
            followSwitches();
        });
        return report;
    }

    /** Proves that what queries read of a projection follows from the log; empty if it is being rebuilt or proved already. */
    public Optional<ProjectionProof> prove(String name) {
        return prove(name, () -> true, _ -> {});
    }

    /**
     * The same, of several processes by one.
     *
     * @param wanted is asked once no other process can prove it: another one may just have done so
     * @param report hears what was found before another process can prove it
     */
    public Optional<ProjectionProof> prove(String name, BooleanSupplier wanted, Consumer<ProjectionProof> report) {
        Optional<ProjectionProof> proof = rebuild.prove(projection(name), wanted, report);
        proof.filter(done -> done.differing() > 0)
                .ifPresent(done -> LOG.error(
                        "{} is not what follows from the log: {} rows differ at position {}",
                        name,
                        done.differing(),
                        done.position()));
        return proof;
    }

    @Override
    public List<DeadLetter> letters(String name) {
        return letters.list(live(projection(name)).processor());
    }

    @Override
    public long count(String name) {
        return letters.count(live(projection(name)).processor());
    }

    @Override
    public int retry(String name, long position, Consumer<DeadLetter> delivered) {
        Generation generation = live(projection(name));
        return Objects.requireNonNull(transaction.execute(_ -> {
            tokens.holdStill(generation.processor());
            List<DeadLetter> waiting = letters.lockFrom(generation.processor(), position);
            for (DeadLetter letter : waiting) {
                redeliver(generation, letter);
                delivered.accept(letter);
                letters.remove(letter);
            }
            return waiting.size();
        }));
    }

    @Override
    public Optional<DeadLetter> drop(String name, long position, Consumer<DeadLetter> dropping) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<DeadLetter> found = letters.lock(live(projection(name)).processor(), position);
            found.ifPresent(dropping);
            found.ifPresent(letters::remove);
            return found;
        }));
    }

    @Override
    public void start() {
        runner.open();
        for (Projection projection : projections.values()) {
            Generation live = Objects.requireNonNull(transaction.execute(_ -> {
                generations.lock();
                return generations
                        .live(projection)
                        .map(number -> new Generation(projection, number))
                        .orElseGet(() -> generations.createFirst(projection));
            }));
            bringIntoShape(live);
            run(live(projection));
        }
        running = true;
        runner.schedule(this::followSwitchesQuietly, FOLLOW_SWITCHES_MILLIS);
    }

    @Override
    public void stop() {
        synchronized (this) {
            running = false;
            runner.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the log can be read and numbered, before requests are answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Runs the generation that is live now, whichever replica has switched to it; but never tables that this code does not know. */
    private synchronized void followSwitches() {
        if (!running) {
            return;
        }
        for (Projection projection : projections.values()) {
            Generation live = live(projection);
            if (!runner.isRunning(live.processor()) && generations.hasTodaysShape(live)) {
                runner.names().stream()
                        .filter(name -> name.startsWith(projection.name() + "#"))
                        .forEach(runner::stop);
                run(live);
            }
        }
    }

    private void followSwitchesQuietly() {
        try {
            followSwitches();
        } catch (RuntimeException e) {
            // or the schedule would end, and with it this replica's following
            LOG.warn("Cannot see which generations are live: {}", e.getClass().getSimpleName());
        }
    }

    /** Rebuilds tables of another shape before they serve, or waits for the replica that is at it. */
    private void bringIntoShape(Generation live) {
        while (!generations.hasTodaysShape(live(live.projection()))) {
            LOG.info(
                    "{} has tables of another shape: it is rebuilt before it serves",
                    live.projection().name());
            if (rebuild.run(live.projection()).isEmpty()) {
                LockSupport.parkNanos(ANOTHER_REPLICA_REBUILDS.toNanos());
            }
        }
    }

    private void run(Generation generation) {
        runner.start(new Runner.Job(
                generation.processor(),
                Runner.Kind.PROJECTION,
                generation.projection().handlers().storedNames(register),
                deliveries -> batch.apply(generation, deliveries),
                claims,
                tokens,
                axonTransactions,
                EventLogReader.BEFORE_THE_FIRST));
    }

    private void redeliver(Generation generation, DeadLetter letter) {
        PositionedEvent event = log.find(letter.position()).orElseThrow();
        try {
            batch.applyOne(generation, new Delivery(decoder.event(event)));
        } catch (RuntimeException failure) {
            throw new LetterFailedAgain(letter.position(), Delivery.describe(failure));
        }
    }

    private Projection projection(String name) {
        Projection projection = projections.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("no projection " + name);
        }
        return projection;
    }

    private Generation live(Projection projection) {
        return new Generation(projection, generations.live(projection).orElseThrow());
    }
}
