package org.jixiao.disclosure.item;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithholdItem;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Withheld by decision of the office, or as the outcome of the review. */
final class Withholding {

    private Withholding() {}

    static Decision<DisclosureItemEvent> decide(WithholdItem command, ItemDue due) {
        return due.version() > 1
                ? Decision.refuse(Refusal.conflict("item-already-published"))
                : Decision.accept(withheld(due, command.ground(), command.decidedBy(), command.on()));
    }

    static ItemWithheld by(ReviewSecrecy command, LegalGround ground, ItemDue due) {
        return withheld(due, ground, command.reviewer(), command.on());
    }

    private static ItemWithheld withheld(ItemDue due, LegalGround ground, String decidedBy, LocalDate on) {
        return new ItemWithheld(
                due.subject(),
                due.matter(),
                Scope.withheldBy(ground),
                due.attribute() == DisclosureAttribute.ACTIVE,
                due.batchUnit(),
                ground,
                decidedBy,
                on);
    }
}
