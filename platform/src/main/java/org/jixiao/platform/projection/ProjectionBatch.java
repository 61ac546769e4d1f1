package org.jixiao.platform.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies a batch of events to one generation, in the transaction of the processor's position: all at once if it can be, else event
 * by event inside savepoints, so that an error belongs to its event, which is put aside while the rest goes on.
 */
final class ProjectionBatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionBatch.class);

    private final Flush flush;
    private final DeadLetters letters;
    private final TransactionTemplate savepoint;

    ProjectionBatch(Flush flush, DeadLetters letters, PlatformTransactionManager readModelTransactions) {
        this.flush = flush;
        this.letters = letters;
        this.savepoint = new TransactionTemplate(readModelTransactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void apply(Generation generation, List<Delivery> deliveries) {
        Set<String> blocked = letters.blockedSequences(generation.processor());
        List<Delivery> free = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            if (blocked.contains(delivery.sequence())) {
                letters.put(generation.processor(), delivery, "waits behind an earlier letter of " + delivery.sequence());
            } else {
                free.add(delivery);
            }
        }
        if (!free.isEmpty() && !appliedTogether(generation, free)) {
            applyOneByOne(generation, free);
        }
    }

    /** One event again, for a letter that is tried once more; what it throws is the caller's. */
    void applyOne(Generation generation, Delivery delivery) {
        flush.write(delivery.to(generation.projection().handlers()), generation.number());
    }

    private boolean appliedTogether(Generation generation, List<Delivery> deliveries) {
        try {
            savepoint.executeWithoutResult(_ -> {
                List<Change> changes = new ArrayList<>();
                deliveries.forEach(delivery ->
                        changes.addAll(delivery.to(generation.projection().handlers())));
                flush.write(changes, generation.number());
            });
            return true;
        } catch (RuntimeException failure) {
            rethrowInfrastructure(failure);
            return false;
        }
    }

    private void applyOneByOne(Generation generation, List<Delivery> deliveries) {
        Set<String> blocked = new HashSet<>();
        for (Delivery delivery : deliveries) {
            if (blocked.contains(delivery.sequence())) {
                letters.put(generation.processor(), delivery, "waits behind an earlier letter of " + delivery.sequence());
                continue;
            }
            try {
                savepoint.executeWithoutResult(_ -> applyOne(generation, delivery));
            } catch (RuntimeException failure) {
                rethrowInfrastructure(failure);
                blocked.add(delivery.sequence());
                letters.put(generation.processor(), delivery, Delivery.describe(failure));
                LOG.error(
                        "{} could not take the event at position {} and put it aside: {}",
                        generation.processor(),
                        delivery.position(),
                        Delivery.describe(failure));
            }
        }
    }

    private static void rethrowInfrastructure(RuntimeException failure) {
        if (Delivery.isInfrastructure(failure)) {
            throw failure;
        }
    }
}
