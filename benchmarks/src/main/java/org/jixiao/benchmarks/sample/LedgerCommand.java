package org.jixiao.benchmarks.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a ledger. */
public sealed interface LedgerCommand extends Command {

    record OpenLedger(Subject subject, String owner, LocalDate on) implements LedgerCommand {}

    record BookEntry(Subject subject, String entry, BigDecimal amount, LocalDate on, String purpose)
            implements LedgerCommand {}
}
