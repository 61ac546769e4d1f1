package org.jixiao.disclosure.item.whenrestricted;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/**
 * The public result is taken back without a word of why, and comes back by decision only (rules M). One that still waits takes up, once the
 * finding is lifted, what changed of its record and of the scope meanwhile.
 */
@Component
class WhenRestrictedThenResultIsWithdrawn extends Automation {

    WhenRestrictedThenResultIsWithdrawn() {
        super("disclosure-when-restricted-then-result-is-withdrawn", Start.FROM_THE_BEGINNING);
        on(
                DisclosureRestricted.class,
                (found, at) -> command(new WithdrawItem(
                                Subject.project(found.projectCode(), found.budgetYear()),
                                Matter.SELF_EVALUATION,
                                found.ground(),
                                null,
                                true,
                                found.reviewer(),
                                List.of(),
                                at.businessDate()))
                        .unlessRefused(
                                "item-not-published",
                                "item-withheld",
                                "item-not-due",
                                "disclosure-restricted",
                                "project-is-classified"));
        on(
                DisclosureRestrictionLifted.class,
                (lifted, at) -> command(new MakeItemDue(
                                Subject.project(lifted.projectCode(), lifted.budgetYear()),
                                Matter.SELF_EVALUATION,
                                null,
                                at.businessDate()))
                        .unlessRefused("item-not-due", "disclosure-restricted", "project-is-classified"));
    }
}
