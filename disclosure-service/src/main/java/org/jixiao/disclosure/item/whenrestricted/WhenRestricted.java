package org.jixiao.disclosure.item.whenrestricted;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.platform.automation.Automation;

/**
 * What is public of one matter is taken back without a word of why, and comes back by decision only (rules M). What still waits takes up,
 * once the finding is lifted, what changed of its record and of the scope meanwhile. Each matter is an item of its own, so that each has
 * an automation of its own.
 */
abstract class WhenRestricted extends Automation {

    WhenRestricted(String name, Matter matter) {
        super(name, Start.FROM_THE_BEGINNING);
        on(
                DisclosureRestricted.class,
                (found, at) -> command(new WithdrawItem(
                                Subject.project(found.projectCode(), found.budgetYear()),
                                matter,
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
                                matter,
                                null,
                                at.businessDate()))
                        .unlessRefused("item-not-due", "disclosure-restricted", "project-is-classified"));
    }
}
