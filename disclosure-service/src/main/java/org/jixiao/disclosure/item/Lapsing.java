package org.jixiao.disclosure.item;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemLapsed;
import org.jixiao.disclosure.item.DisclosureItemCommand.LapseItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.disclosure.item.DisclosureItemState.Pending;
import org.jixiao.platform.aggregate.Decision;

/** An item whose record does not stand any more comes back as its next version, once the record was made anew. */
final class Lapsing {

    private Lapsing() {}

    static Decision<DisclosureItemEvent> waiting(LapseItem command, Pending item) {
        ItemDue due = item.due();
        return item.isPublicBefore()
                ? publicly(command, due, due.version(), item.known())
                : Decision.accept(lapsed(command, due.version()));
    }

    /** @param next the version that will be due then */
    static Decision<DisclosureItemEvent> publicly(LapseItem command, ItemDue due, int next, Circumstances known) {
        return switch (Withdrawing.withdraw(withdrawal(command), due, null, known)) {
            case Decision.Accepted(var events) ->
                Decision.accept(Stream.concat(events.stream(), Stream.of(lapsed(command, next)))
                        .toList());
            case Decision<DisclosureItemEvent> other -> other;
        };
    }

    private static WithdrawItem withdrawal(LapseItem command) {
        return new WithdrawItem(
                command.subject(),
                command.matter(),
                command.ground(),
                command.note(),
                command.emergency(),
                command.decidedBy(),
                List.of(),
                command.on());
    }

    private static ItemLapsed lapsed(LapseItem command, int version) {
        return new ItemLapsed(command.subject(), command.matter(), version, command.on());
    }
}
