package org.jixiao.platform.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.Delivery;
import org.jixiao.platform.processor.Handlers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies a batch of events to one generation, in the transaction of the processor's position: all at once if it can be. If it
 * cannot, the batch is rolled back as a whole and runs again half by half inside savepoints, so that the error belongs to its
 * event, which is put aside while the rest goes on.
 */
final class ProjectionBatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionBatch.class);

    private final Flush flush;
    private final DeadLetters letters;
    private final TransactionTemplate savepoint;
    private final Map<String, Long> carefulUpTo = new ConcurrentHashMap<>();

    ProjectionBatch(Flush flush, DeadLetters letters, PlatformTransactionManager readModelTransactions) {
        this.flush = flush;
        this.letters = letters;
        this.savepoint = new TransactionTemplate(readModelTransactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void apply(Generation generation, List<Delivery> deliveries) {
        Set<String> blocked = new HashSet<>(letters.blockedSequences(generation.processor()));
        List<Delivery> free = free(generation, deliveries, blocked);
        if (free.isEmpty()) {
            return;
        }
        Optional<List<Change>> changes =
                mustBeCareful(generation, free.getFirst()) ? Optional.empty() : project(generation, free);
        if (changes.isPresent()) {
            flushTogether(generation, changes.get(), free.getLast().position());
        } else {
            applyInHalves(generation, free, blocked);
        }
    }

    /** Those that wait behind no letter; the others become letters themselves. */
    private List<Delivery> free(Generation generation, List<Delivery> deliveries, Set<String> blocked) {
        if (blocked.isEmpty()) {
            return deliveries;
        }
        List<Delivery> free = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            if (blocked.contains(delivery.sequence())) {
                letters.put(
                        generation.processor(), delivery, "waits behind an earlier letter of " + delivery.sequence());
            } else {
                free.add(delivery);
            }
        }
        return free;
    }

    private boolean mustBeCareful(Generation generation, Delivery first) {
        return first.position() <= carefulUpTo.getOrDefault(generation.processor(), EventLogReader.BEFORE_THE_FIRST);
    }

    /** One event again, for a letter that is tried once more; what it throws is the caller's. */
    void applyOne(Generation generation, Delivery delivery) {
        flush.write(delivery.to(generation.projection().handlers()), generation.number());
    }

    /** What all events mean together; empty if one of them cannot be taken. Touches no row. */
    private Optional<List<Change>> project(Generation generation, List<Delivery> deliveries) {
        try {
            return Optional.of(changes(generation, deliveries));
        } catch (RuntimeException failure) {
            rethrowInfrastructure(failure);
            return Optional.empty();
        }
    }

    private static List<Change> changes(Generation generation, List<Delivery> deliveries) {
        Handlers<List<Change>> handlers = generation.projection().handlers();
        List<Change> changes = new ArrayList<>();
        deliveries.forEach(delivery -> changes.addAll(delivery.to(handlers)));
        return changes;
    }

    private void flushTogether(Generation generation, List<Change> changes, long upTo) {
        try {
            flush.write(changes, generation.number());
        } catch (RuntimeException failure) {
            rethrowInfrastructure(failure);
            carefulUpTo.put(generation.processor(), upTo);
            throw new FlushFailed(failure);
        }
    }

    /** Inside a savepoint all at once; if that fails, each half for itself, until the failure stands alone with its event. */
    private void applyInHalves(Generation generation, List<Delivery> deliveries, Set<String> blocked) {
        List<Delivery> free = free(generation, deliveries, blocked);
        if (free.isEmpty()) {
            return;
        }
        try {
            savepoint.executeWithoutResult(_ -> flush.write(changes(generation, free), generation.number()));
        } catch (RuntimeException failure) {
            rethrowInfrastructure(failure);
            if (free.size() == 1) {
                putAside(generation, free.getFirst(), failure);
                blocked.add(free.getFirst().sequence());
            } else {
                applyInHalves(generation, free.subList(0, free.size() / 2), blocked);
                applyInHalves(generation, free.subList(free.size() / 2, free.size()), blocked);
            }
        }
    }

    private void putAside(Generation generation, Delivery delivery, RuntimeException failure) {
        letters.put(generation.processor(), delivery, Delivery.describe(failure));
        LOG.error(
                "{} could not take the event at position {} and put it aside: {}",
                generation.processor(),
                delivery.position(),
                Delivery.describe(failure));
    }

    /** The batch's rows could not be written together: roll back and apply the batch again. */
    static final class FlushFailed extends RuntimeException {
        FlushFailed(RuntimeException cause) {
            super(Delivery.describe(cause), null, false, false);
        }
    }

    private static void rethrowInfrastructure(RuntimeException failure) {
        if (Delivery.isInfrastructure(failure)) {
            throw failure;
        }
    }
}
