package org.jixiao.benchmarks.peers.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The sample's ledger the way Axon's handbook writes an aggregate. */
public class AxonLedger {

    record OpenLedger(@TargetAggregateIdentifier String id, String owner, LocalDate on) {}

    record BookEntry(
            @TargetAggregateIdentifier String id, String entry, BigDecimal amount, LocalDate on, String purpose) {}

    record LedgerOpened(String id, String owner, LocalDate on) {}

    record EntryBooked(String entry, BigDecimal amount, LocalDate on, String purpose) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private BigDecimal total = BigDecimal.ZERO;

    /** For Axon. */
    protected AxonLedger() {}

    @CommandHandler
    AxonLedger(OpenLedger command) {
        apply(new LedgerOpened(command.id(), command.owner(), command.on()));
    }

    @CommandHandler
    void handle(BookEntry command) {
        apply(new EntryBooked(command.entry(), command.amount(), command.on(), command.purpose()));
    }

    @EventSourcingHandler
    void on(LedgerOpened event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(EntryBooked event) {
        total = total.add(event.amount());
    }

    /** What all entries add up to. */
    BigDecimal total() {
        return total;
    }
}
