package org.jixiao.disclosure.item;

import java.util.List;
import java.util.Map;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What is public is taken back with a note; after a leak at once, and without a word of what it was. Either way its ground is looked at
 * again after a term, like that of what never was public.
 */
final class Withdrawing {

    private Withdrawing() {}

    static Decision<DisclosureItemEvent> withdraw(WithdrawItem command, ItemDue due, Circumstances known) {
        List<Refusal> leaks = command.note() == null
                ? List.of()
                : Leaks.in(Map.of("note", command.note()), due.content(), command.withheld());
        return leaks.isEmpty()
                ? known.byRules(
                        command,
                        rules -> Decision.accept(new ItemWithdrawn(
                                command.subject(),
                                command.matter(),
                                Matters.itemId(command.subject(), command.matter()),
                                command.ground(),
                                command.note(),
                                command.emergency(),
                                command.decidedBy(),
                                command.on(),
                                Withholding.again(command.on(), rules))))
                : Decision.refuse(leaks);
    }
}
