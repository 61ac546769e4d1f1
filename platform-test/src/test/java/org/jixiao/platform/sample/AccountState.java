package org.jixiao.platform.sample;

import java.math.BigDecimal;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.MarkAccount;
import org.jixiao.platform.sample.AccountCommand.MoveAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.AccountEvent.AccountMarked;
import org.jixiao.platform.sample.AccountEvent.AccountOpened;
import org.jixiao.platform.sample.AccountEvent.AmountAdded;

sealed interface AccountState extends State<AccountCommand, AccountEvent, AccountState> {

    record Unknown() implements AccountState {}

    record Open(BigDecimal total, BigDecimal ceiling) implements AccountState {}

    @Override
    default Decision<AccountEvent> decide(AccountCommand command) {
        return switch (command) {
            case OpenAccount open ->
                this instanceof Unknown
                        ? Decision.accept(new AccountOpened(open.owner(), open.ceiling()))
                        : Decision.refuse(Refusal.conflict("account-already-open"));
            case AddAmount add
            when this instanceof Open(var total, var ceiling) ->
                total.add(add.amount()).compareTo(ceiling) <= 0
                        ? Decision.accept(new AmountAdded(add.amount()))
                        : Decision.refuse(Refusal.rule("ceiling-exceeded").at("amount"));
            case MoveAmount move when this instanceof Open -> Decision.accept(new AmountAdded(move.amount()));
            case MarkAccount mark when this instanceof Open -> Decision.accept(new AccountMarked(mark.because()));
            case AddAmount _, MoveAmount _, MarkAccount _ -> Decision.refuse(Refusal.notFound("account-not-found"));
        };
    }

    @Override
    default AccountState evolve(AccountEvent event) {
        return switch (event) {
            case AccountOpened opened -> new Open(BigDecimal.ZERO, opened.ceiling());
            case AmountAdded added
            when this instanceof Open(var total, var ceiling) -> new Open(total.add(added.amount()), ceiling);
            case AmountAdded _, AccountMarked _ -> this;
        };
    }

    @Override
    default AccountState heed(StoredEvent event) {
        return this;
    }
}
