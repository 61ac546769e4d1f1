package org.jixiao.benchmarks.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.StoredEvent;

/** What happens to a ledger. An entry's payload is about 110 bytes, as the events of the suite are. */
public sealed interface LedgerEvent extends StoredEvent {

    EventRegister REGISTER = EventRegister.of(List.of(
            new EventType("bench.ledger-opened", 1, LedgerOpened.class),
            new EventType("bench.entry-booked", 1, EntryBooked.class)));

    record LedgerOpened(String owner, LocalDate on) implements LedgerEvent {}

    record EntryBooked(String entry, BigDecimal amount, LocalDate on, String purpose) implements LedgerEvent {}
}
