package org.jixiao.platform.sample;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/** A small domain for the platform's own tests: accounts with a ceiling. */
sealed interface AccountEvent extends StoredEvent {

    EventRegister REGISTER = EventRegister.of(List.of(
            new EventType("sample.account-opened", 1, AccountOpened.class),
            new EventType("sample.amount-added", 1, AmountAdded.class),
            new EventType("sample.account-marked", 1, AccountMarked.class)));

    @Published
    record AccountOpened(String owner, BigDecimal ceiling) implements AccountEvent {}

    record AmountAdded(BigDecimal amount) implements AccountEvent {}

    record AccountMarked(String because) implements AccountEvent {}
}
