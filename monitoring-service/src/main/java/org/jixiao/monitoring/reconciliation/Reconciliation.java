package org.jixiao.monitoring.reconciliation;

import org.jixiao.contracts.monitoring.ReconciliationEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link ReconciliationState}. */
@Component
class Reconciliation extends Aggregate<ReconciliationCommand, ReconciliationEvent, ReconciliationState> {

    Reconciliation() {
        super(
                "reconciliation",
                ReconciliationCommand.class,
                ReconciliationEvent.class,
                ReconciliationState.notCompared());
    }
}
