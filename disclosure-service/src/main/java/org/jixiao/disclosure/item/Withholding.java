package org.jixiao.disclosure.item;

import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithholdItem;

/** Withheld by decision of the office, or as the outcome of the review. */
final class Withholding {

    private Withholding() {}

    static ItemWithheld by(WithholdItem command) {
        return new ItemWithheld(
                command.projectCode(),
                command.budgetYear(),
                command.matter(),
                command.ground(),
                command.decidedBy(),
                command.on());
    }

    static ItemWithheld by(ReviewSecrecy command, LegalGround ground) {
        return new ItemWithheld(
                command.projectCode(),
                command.budgetYear(),
                command.matter(),
                ground,
                command.reviewer(),
                command.on());
    }
}
