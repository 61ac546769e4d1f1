package org.jixiao.benchmarks.sample;

import org.jixiao.platform.aggregate.Aggregate;

/** The ledger's door. */
final class Ledger extends Aggregate<LedgerCommand, LedgerEvent, LedgerState> {

    static final String TYPE = "ledger";

    Ledger() {
        super(TYPE, LedgerCommand.class, LedgerEvent.class, new LedgerState.Unopened());
    }
}
