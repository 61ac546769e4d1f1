package org.jixiao.platform.projection;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.Segment;
import org.jixiao.contracts.EventRegister;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.processor.DroppedLetters;
import org.jixiao.platform.processor.DroppedLetters.Dropped;
import org.jixiao.platform.processor.PositionTokenStore;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to replay a projection: beside. A new generation is filled from the first event on while the live one serves; then,
 * with the live one held still for a moment, the last events are caught up, both are compared row by row at the same position, and
 * the views are repointed, all in one transaction. A live generation whose position lies ahead of the log counts as far as the log goes. An interrupted rebuild leaves nothing but a generation that the next one clears.
 */
final class Rebuild {

    /** So few events may be left to the last step, for which the live processor stands still. */
    private static final int CLOSE_ENOUGH = 5_000;

    /** A rebuild meets every event again. */
    private static final Set<Long> NOTHING = Set.of();

    private final SoleRebuild sole;
    private final Generations generations;
    private final ProjectionBatch batch;
    private final EventLogReader log;
    private final EventDecoder decoder;
    private final EventRegister register;
    private final PositionTokenStore tokens;
    private final DroppedLetters dropped;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;

    Rebuild(
            SoleRebuild sole,
            Generations generations,
            ProjectionBatch batch,
            EventLogReader log,
            EventDecoder decoder,
            EventRegister register,
            PositionTokenStore tokens,
            DroppedLetters dropped,
            TransactionTemplate readModelTransaction) {
        this.sole = sole;
        this.generations = generations;
        this.batch = batch;
        this.log = log;
        this.decoder = decoder;
        this.register = register;
        this.tokens = tokens;
        this.dropped = dropped;
        this.transaction = readModelTransaction;
        this.snapshot = new TransactionTemplate(
                Objects.requireNonNull(readModelTransaction.getTransactionManager()), readModelTransaction);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Empty if another process is rebuilding this projection. */
    Optional<RebuildReport> run(Projection projection) {
        return sole.of(projection, () -> rebuild(projection));
    }

    /**
     * Fills a generation in the same way, but up to exactly where the live rows stand in one snapshot, compares it in this snapshot with
     * what queries read, and lets the generation go, also if it cannot be compared. The live rows are only read, so neither their
     * processor nor any query waits. What an operator gave up of the live generation is given up here, too. Empty if it is not wanted any more, or if another process is rebuilding or proving this projection.
     *
     * @param wanted is asked once no other process can prove it
     * @param report hears what was found before another process can prove it
     */
    Optional<ProjectionProof> prove(Projection projection, BooleanSupplier wanted, Consumer<ProjectionProof> report) {
        Optional<Optional<ProjectionProof>> proof = sole.of(projection, () -> {
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            ProjectionProof found = compare(projection);
            report.accept(found);
            return Optional.of(found);
        });
        return proof.flatMap(Function.identity());
    }

    private ProjectionProof compare(Projection projection) {
        try {
            Generation live = live(projection);
            List<Dropped> without = dropped.of(live.processor());
            Generation shadow = fill(projection, positions(without), () -> Math.min(log.head(), lowest(live)));
            return inTransaction(snapshot, () -> compareInSnapshot(live, shadow, without));
        } catch (RuntimeException failure) {
            try {
                transaction.executeWithoutResult(_ -> abandonWhatIsBuilt(projection));
            } catch (RuntimeException alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
            throw failure;
        }
    }

    private static Set<Long> positions(List<Dropped> letters) {
        return letters.stream().map(Dropped::position).collect(Collectors.toUnmodifiableSet());
    }

    private void abandonWhatIsBuilt(Projection projection) {
        generations.lock();
        generations.building(projection).ifPresent(left -> generations.abandon(new Generation(projection, left)));
    }

    private RebuildReport rebuild(Projection projection) {
        Generation next = fill(projection, NOTHING, log::head);
        return inTransaction(() -> catchUpAndSwitch(next));
    }

    /** Up to so near to the end that the rest can be done in one transaction. */
    private Generation fill(Projection projection, Set<Long> without, LongSupplier end) {
        Generation next = inTransaction(() -> {
            abandonWhatIsBuilt(projection);
            return generations.createNext(projection);
        });
        Set<String> names = projection.handlers().storedNames(register);
        long position = EventLogReader.BEFORE_THE_FIRST;
        long target = end.getAsLong();
        while (target - position > CLOSE_ENOUGH) {
            forEachPage(names, without, position, target, page -> inTransaction(() -> advance(next, page)));
            position = target;
            target = end.getAsLong();
        }
        return next;
    }

    private RebuildReport catchUpAndSwitch(Generation next) {
        generations.takeYourTime();
        generations.lock();
        Generation old = live(next.projection());
        Set<String> names = next.projection().handlers().storedNames(register);
        SortedMap<Integer, Long> live = tokens.holdStill(old.processor());
        long position = Collections.min(tokens.holdStill(next.processor()).values());
        long target = Math.max(Math.min(Collections.max(live.values()), log.head()), position);
        forEachPage(names, NOTHING, position, target, page -> advance(next, page));
        boolean comparable = generations.hasTodaysShape(old);
        if (comparable) {
            // each segment of the generation that goes handles its own events up to where both are compared
            forEachSegment(live, (segment, reached) -> handle(old, segment, NOTHING, reached, target));
        }
        RebuildReport report = new RebuildReport(
                next.projection().name(),
                next.number(),
                target,
                generations.rows(next),
                comparable ? generations.differences(old, next) : 0);
        generations.switchTo(next, old, report);
        return report;
    }

    /** Each segment of the shadow goes as far as the live one stood when the snapshot was taken. */
    private ProjectionProof compareInSnapshot(Generation live, Generation shadow, List<Dropped> without) {
        generations.takeYourTime();
        SortedMap<Integer, Long> positions = tokens.positions(live.processor());
        long from = Collections.min(tokens.positions(shadow.processor()).values());
        long head = log.head();
        forEachSegment(
                positions,
                (segment, position) -> handle(shadow, segment, positions(without), from, Math.min(position, head)));
        ProjectionProof proof = new ProjectionProof(
                live.projection().name(),
                Math.min(Collections.min(positions.values()), head),
                generations.rows(shadow),
                generations.differingKeys(shadow),
                generations.differingRows(shadow, ProjectionProof.MOST_ROWS),
                without);
        generations.lock();
        generations.abandon(shadow);
        return proof;
    }

    private long lowest(Generation live) {
        return Collections.min(tokens.positions(live.processor()).values());
    }

    private Generation live(Projection projection) {
        return new Generation(projection, generations.live(projection).orElseThrow());
    }

    private static void forEachSegment(SortedMap<Integer, Long> positions, BiConsumer<Segment, Long> work) {
        int[] all = positions.keySet().stream().mapToInt(Integer::intValue).toArray();
        positions.forEach((number, position) -> work.accept(Segment.computeSegment(number, all), position));
    }

    /** A generation handles what belongs to one segment. */
    private void handle(Generation generation, Segment segment, Set<Long> without, long after, long target) {
        Set<String> names = generation.projection().handlers().storedNames(register);
        forEachPage(
                names,
                without,
                after,
                target,
                page -> batch.apply(
                        generation,
                        page.deliveries().stream()
                                .filter(delivery -> segment.matches(delivery.sequence()))
                                .toList()));
    }

    private long advance(Generation generation, ReadAhead.Page page) {
        batch.apply(generation, page.deliveries());
        tokens.moveTo(generation.processor(), page.reached());
        return page.reached();
    }

    private void forEachPage(
            Set<String> names, Set<Long> without, long after, long target, Consumer<ReadAhead.Page> work) {
        if (after >= target) {
            return;
        }
        try (ReadAhead pages = new ReadAhead(log, decoder, names, without, after, target)) {
            ReadAhead.Page page;
            do {
                page = pages.next();
                work.accept(page);
            } while (page.reached() < target);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return inTransaction(transaction, work);
    }

    /** A batch that could not be written together is applied again, then half by half. */
    private static <T> T inTransaction(TransactionTemplate transaction, Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> work.get()));
        } catch (ProjectionBatch.FlushFailed _) {
            return Objects.requireNonNull(transaction.execute(_ -> work.get()));
        }
    }
}
