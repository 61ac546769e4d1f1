package org.jixiao.platform.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jixiao.contracts.EventRegister;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.eventlog.PositionedEventSource;
import org.jixiao.platform.processor.Delivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to replay a projection: beside. A new generation is filled from the first event on while the live one serves; then,
 * with the live one held still for a moment, the last events are caught up, both are compared row by row at the same position, and
 * the views are repointed, all in one transaction. A live generation whose position lies ahead of the log counts as far as the log goes. An interrupted rebuild leaves nothing but a generation that the next one clears.
 */
final class Rebuild {

    private static final int PAGE = 1_000;

    private final SoleRebuild sole;
    private final Generations generations;
    private final ProjectionBatch batch;
    private final EventLogReader log;
    private final PositionedEventSource source;
    private final EventRegister register;
    private final JdbcClient readModel;
    private final TransactionTemplate transaction;

    Rebuild(
            SoleRebuild sole,
            Generations generations,
            ProjectionBatch batch,
            EventLogReader log,
            PositionedEventSource source,
            EventRegister register,
            JdbcClient readModel,
            TransactionTemplate readModelTransaction) {
        this.sole = sole;
        this.generations = generations;
        this.batch = batch;
        this.log = log;
        this.source = source;
        this.register = register;
        this.readModel = readModel;
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
            Generation created = generations.createNext(projection);
            readModel
                    .sql("insert into processor_token (processor, segment, position) values (:processor, 0, -1)")
                    .param("processor", created.processor())
                    .update();
            return created;
        });
        Set<String> names = projection.handlers().storedNames(register);
        long target = log.head();
        long position = EventLogReader.BEFORE_THE_FIRST;
        while (position < target) {
            long from = position;
            position = inTransaction(() -> advance(next, names, from, target));
        }
        return inTransaction(() -> catchUpAndSwitch(next, names));
    }

    private RebuildReport catchUpAndSwitch(Generation next, Set<String> names) {
        generations.lock();
        Generation old = new Generation(
                next.projection(), generations.live(next.projection()).orElseThrow());
        long livePosition = holdStill(old);
        long position = holdStill(next);
        long target = Math.max(Math.min(livePosition, log.head()), position);
        while (position < target) {
            position = advance(next, names, position, target);
        }
        if (livePosition < target) {
            advanceFully(old, names, livePosition, target);
        }
        RebuildReport report = new RebuildReport(
                next.projection().name(),
                next.number(),
                target,
                generations.rows(next),
                generations.hasTodaysShape(old) ? generations.differences(old, next) : 0);
        generations.switchTo(next, old, report);
        return report;
    }

    /** The live processor stores its position in the transaction of its rows: with this row locked it stands still. */
    private long holdStill(Generation generation) {
        return readModel
                .sql("select position from processor_token where processor = :processor for update")
                .param("processor", generation.processor())
                .query((row, _) -> row.getLong("position"))
                .optional()
                .orElse(EventLogReader.BEFORE_THE_FIRST);
    }

    private void advanceFully(Generation generation, Set<String> names, long from, long target) {
        long position = from;
        while (position < target) {
            position = advance(generation, names, position, target);
        }
    }

    private long advance(Generation generation, Set<String> names, long after, long target) {
        List<PositionedEvent> events = log.read(after, target, names, PAGE);
        long reached = events.size() < PAGE ? target : events.getLast().position();
        batch.apply(
                generation,
                events.stream().map(event -> Delivery.of(source.message(event))).toList());
        readModel
                .sql("update processor_token set position = :position where processor = :processor")
                .param("position", reached)
                .param("processor", generation.processor())
                .update();
        return reached;
    }

    /** A batch that could not be written together is applied again, then event by event. */
    private <T> T inTransaction(Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> work.get()));
        } catch (ProjectionBatch.FlushFailed _) {
            return Objects.requireNonNull(transaction.execute(_ -> work.get()));
        }
    }
}
