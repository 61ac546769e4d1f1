package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is public is taken back with a note; after a leak at once, and without a word of what it was. Either way its ground is looked at
 * again after a term, like that of what never was public.
 */
final class Withdrawing {

    private Withdrawing() {}

    /** @param before how it was withdrawn before it was opened; null where it was not, or went out since */
    static Decision<DisclosureItemEvent> withdraw(
            WithdrawItem command, ItemDue due, @Nullable KeptUntil before, Circumstances known) {
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
                                reexamineOn(command, before, rules))))
                : Decision.refuse(leaks);
    }

    /** What must go at once goes at once, but whoever withdraws it again leaves the day where it was. */
    private static LocalDate reexamineOn(WithdrawItem command, @Nullable KeptUntil before, Rules rules) {
        LocalDate again = Withholding.again(command.on(), rules);
        return before != null && before.isPutOffBy(command.decidedBy(), again) ? before.reexamineOn() : again;
    }
}
