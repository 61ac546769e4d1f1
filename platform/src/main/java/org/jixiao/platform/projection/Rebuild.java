package org.jixiao.platform.projection;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventhandling.Segment;
import org.jixiao.contracts.EventRegister;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.processor.PositionTokenStore;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to replay a projection: beside. A new generation is filled from the first event on while the live one serves; then,
 * with the live one held still for a moment, the last events are caught up, both are compared row by row at the same position, and
 * the views are repointed, all in one transaction. A live generation whose position lies ahead of the log counts as far as the log goes. An interrupted rebuild leaves nothing but a generation that the next one clears.
 */
final class Rebuild {

    /** So few events may be left to the last step, for which the live processor stands still. */
    private static final int CLOSE_ENOUGH = 5_000;

    private final SoleRebuild sole;
    private final Generations generations;
    private final ProjectionBatch batch;
    private final EventLogReader log;
    private final EventDecoder decoder;
    private final EventRegister register;
    private final PositionTokenStore tokens;
    private final TransactionTemplate transaction;

    Rebuild(
            SoleRebuild sole,
            Generations generations,
            ProjectionBatch batch,
            EventLogReader log,
            EventDecoder decoder,
            EventRegister register,
            PositionTokenStore tokens,
            TransactionTemplate readModelTransaction) {
        this.sole = sole;
        this.generations = generations;
        this.batch = batch;
        this.log = log;
        this.decoder = decoder;
        this.register = register;
        this.tokens = tokens;
        this.transaction = readModelTransaction;
    }

    /** Empty if another process is rebuilding this projection. */
    Optional<RebuildReport> run(Projection projection) {
        return sole.of(projection, () -> rebuild(projection));
    }

    private RebuildReport rebuild(Projection projection) {
        Generation next = inTransaction(() -> {
            generations.lock();
            generations.building(projection).ifPresent(left -> generations.abandon(new Generation(projection, left)));
            return generations.createNext(projection);
        });
        Set<String> names = projection.handlers().storedNames(register);
        long position = EventLogReader.BEFORE_THE_FIRST;
        long head = log.head();
        while (head - position > CLOSE_ENOUGH) {
            forEachPage(names, position, head, page -> inTransaction(() -> advance(next, page)));
            position = head;
            head = log.head();
        }
        return inTransaction(() -> catchUpAndSwitch(next, names));
    }

    private RebuildReport catchUpAndSwitch(Generation next, Set<String> names) {
        generations.takeYourTime();
        generations.lock();
        Generation old = new Generation(
                next.projection(), generations.live(next.projection()).orElseThrow());
        SortedMap<Integer, Long> live = tokens.holdStill(old.processor());
        long position = Collections.min(tokens.holdStill(next.processor()).values());
        long target = Math.max(Math.min(Collections.max(live.values()), log.head()), position);
        forEachPage(names, position, target, page -> advance(next, page));
        boolean comparable = generations.hasTodaysShape(old);
        if (comparable) {
            bringLaggingSegments(old, live, names, target);
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

    /** Each segment of the generation that goes handles its own events up to where both are compared. */
    private void bringLaggingSegments(
            Generation old, SortedMap<Integer, Long> positions, Set<String> names, long target) {
        int[] all = positions.keySet().stream().mapToInt(Integer::intValue).toArray();
        positions.forEach((number, position) -> {
            Segment segment = Segment.computeSegment(number, all);
            forEachPage(
                    names,
                    position,
                    target,
                    page -> batch.apply(
                            old,
                            page.deliveries().stream()
                                    .filter(delivery -> segment.matches(delivery.sequence()))
                                    .toList()));
        });
    }

    private long advance(Generation generation, ReadAhead.Page page) {
        batch.apply(generation, page.deliveries());
        tokens.moveTo(generation.processor(), page.reached());
        return page.reached();
    }

    private void forEachPage(Set<String> names, long after, long target, Consumer<ReadAhead.Page> work) {
        if (after >= target) {
            return;
        }
        try (ReadAhead pages = new ReadAhead(log, decoder, names, after, target)) {
            ReadAhead.Page page;
            do {
                page = pages.next();
                work.accept(page);
            } while (page.reached() < target);
        }
    }

    /** A batch that could not be written together is applied again, then half by half. */
    private <T> T inTransaction(Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> work.get()));
        } catch (ProjectionBatch.FlushFailed _) {
            return Objects.requireNonNull(transaction.execute(_ -> work.get()));
        }
    }
}
