package org.jixiao.benchmarks.sample;

import java.math.BigDecimal;
import org.jixiao.benchmarks.sample.LedgerCommand.BookEntry;
import org.jixiao.benchmarks.sample.LedgerCommand.OpenLedger;
import org.jixiao.benchmarks.sample.LedgerEvent.EntryBooked;
import org.jixiao.benchmarks.sample.LedgerEvent.LedgerOpened;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** A ledger's life. */
public sealed interface LedgerState extends State<LedgerCommand, LedgerEvent, LedgerState> {

    record Unopened() implements LedgerState {}

    record Open(BigDecimal total) implements LedgerState {}

    @Override
    default Decision<LedgerEvent> decide(LedgerCommand command) {
        return switch (command) {
            case OpenLedger open
            when this instanceof Unopened -> Decision.accept(new LedgerOpened(open.owner(), open.on()));
            case BookEntry book
            when this instanceof Open ->
                Decision.accept(new EntryBooked(book.entry(), book.amount(), book.on(), book.purpose()));
            case OpenLedger _ -> Decision.refuse(Refusal.conflict("ledger-already-open"));
            case BookEntry _ -> Decision.refuse(Refusal.notFound("ledger-not-found"));
        };
    }

    @Override
    default LedgerState evolve(LedgerEvent event) {
        return switch (event) {
            case LedgerOpened _ -> new Open(BigDecimal.ZERO);
            case EntryBooked booked -> this instanceof Open(var total) ? new Open(total.add(booked.amount())) : this;
        };
    }

    @Override
    default LedgerState heed(StoredEvent event) {
        return this;
    }
}
