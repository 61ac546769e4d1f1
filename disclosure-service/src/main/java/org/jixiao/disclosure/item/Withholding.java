package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemReexamined;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReexamineItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithholdItem;
import org.jixiao.disclosure.item.DisclosureItemState.Pending;
import org.jixiao.disclosure.item.DisclosureItemState.Prepared;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Withheld by decision of the office, or as the outcome of the review, and looked at again after a term. */
final class Withholding {

    private Withholding() {}

    static Decision<DisclosureItemEvent> decide(WithholdItem command, Pending item) {
        return item.due().version() > 1
                ? Decision.refuse(Refusal.conflict("item-already-published"))
                : withhold(command, command.ground(), command.decidedBy(), item, List.of());
    }

    static Decision<DisclosureItemEvent> by(
            SecrecyReviewed review, ReviewSecrecy command, LegalGround ground, Prepared item) {
        return withhold(command, ground, command.reviewer(), item, List.of(review));
    }

    /** @param before what happens before it is withheld */
    private static Decision<DisclosureItemEvent> withhold(
            DisclosureItemCommand command,
            LegalGround ground,
            String decidedBy,
            Pending item,
            List<DisclosureItemEvent> before) {
        return item.known().byRules(command, rules -> {
            ItemWithheld withheld = withheld(item.due(), ground, decidedBy, command.on(), again(command.on(), rules));
            return prolongs(withheld, item.before())
                    ? Decision.refuse(Refusal.forbidden("reexamination-needs-another-person"))
                    : Decision.accept(
                            Stream.concat(before.stream(), Stream.of(withheld)).toList());
        });
    }

    /** Nobody prolongs a withholding of their own, nor by having it opened and withholding it anew. */
    private static boolean prolongs(ItemWithheld withheld, @Nullable KeptUntil before) {
        return before != null && before.isPutOffBy(withheld.decidedBy(), withheld.reexamineOn());
    }

    /**
     * Another person than who kept it back says that its ground still stands; once a day.
     *
     * @param decidedBy who kept it back
     * @param before day on which it was to be looked at again
     */
    static Decision<DisclosureItemEvent> reexamine(
            ReexamineItem command, String decidedBy, LocalDate before, Circumstances known) {
        return command.reviewer().equals(decidedBy)
                ? Decision.refuse(Refusal.forbidden("reexamination-needs-another-person"))
                : known.byRules(command, rules -> {
                    LocalDate again = again(command.on(), rules);
                    return again.equals(before)
                            ? Decision.nothingToDo()
                            : Decision.accept(new ItemReexamined(
                                    command.subject(),
                                    command.matter(),
                                    command.reason(),
                                    command.reviewer(),
                                    command.on(),
                                    again));
                });
    }

    /** When the ground of what is kept back since a day is looked at (政府信息公开条例 art. 18). */
    static LocalDate again(LocalDate since, Rules rules) {
        return since.plusMonths(rules.disclosure().handling().reexamineMonths());
    }

    /** The same, looked at again on another day. */
    static ItemWithheld until(ItemWithheld withheld, LocalDate reexamineOn) {
        return new ItemWithheld(
                withheld.subject(),
                withheld.matter(),
                withheld.attribute(),
                withheld.inScope(),
                withheld.batchUnit(),
                withheld.ground(),
                withheld.decidedBy(),
                withheld.withheldOn(),
                reexamineOn);
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
