package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemReexamined;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReexamineItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithholdItem;
import org.jixiao.disclosure.item.DisclosureItemState.Prepared;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Withheld by decision of the office, or as the outcome of the review, and looked at again after a term. */
final class Withholding {

    private Withholding() {}

    static Decision<DisclosureItemEvent> decide(WithholdItem command, ItemDue due, Circumstances known) {
        return due.version() > 1
                ? Decision.refuse(Refusal.conflict("item-already-published"))
                : reexamineOn(command.on(), known)
                        .<Decision<DisclosureItemEvent>>map(again -> Decision.accept(
                                withheld(due, command.ground(), command.decidedBy(), command.on(), again)))
                        .orElseGet(() -> Decision.refuse(noRulebook(command)));
    }

    static Decision<DisclosureItemEvent> by(
            SecrecyReviewed review, ReviewSecrecy command, LegalGround ground, Prepared state) {
        return reexamineOn(command.on(), state.known())
                .<Decision<DisclosureItemEvent>>map(again ->
                        Decision.accept(review, withheld(state.due(), ground, command.reviewer(), command.on(), again)))
                .orElseGet(() -> Decision.refuse(noRulebook(command)));
    }

    /** What was found to stand on a day before is not written down once more on that day. */
    static Decision<DisclosureItemEvent> reexamine(ReexamineItem command, LocalDate before, Circumstances known) {
        return reexamineOn(command.on(), known)
                .<Decision<DisclosureItemEvent>>map(again -> again.equals(before)
                        ? Decision.nothingToDo()
                        : Decision.accept(new ItemReexamined(
                                command.subject(),
                                command.matter(),
                                command.reason(),
                                command.reviewer(),
                                command.on(),
                                again)))
                .orElseGet(() -> Decision.refuse(noRulebook(command)));
    }

    private static Optional<LocalDate> reexamineOn(LocalDate since, Circumstances known) {
        return known.rulesOn(since)
                .map(rules -> since.plusMonths(rules.disclosure().handling().reexamineMonths()));
    }

    private static Refusal noRulebook(DisclosureItemCommand command) {
        return Refusal.conflict("rulebook-not-published")
                .with("budgetYear", command.subject().budgetYear());
    }

    private static ItemWithheld withheld(
            ItemDue due, LegalGround ground, String decidedBy, LocalDate on, LocalDate reexamineOn) {
        return new ItemWithheld(
                due.subject(),
                due.matter(),
                Scope.withheldBy(ground),
                due.attribute() == DisclosureAttribute.ACTIVE,
                due.batchUnit(),
                ground,
                decidedBy,
                on,
                reexamineOn);
    }
}
