package org.jixiao.disclosure.item;

import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Who comes due: an ordinary project with its content; a 不宜公开 one is listed as withheld, without content; a classified one never,
 * because its content must not be here at all.
 */
final class ComingDue {

    private ComingDue() {}

    static Decision<DisclosureItemEvent> decide(MakeItemDue command, Circumstances known) {
        if (known.classified()) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        DisclosureRestricted restriction = known.restriction();
        if (restriction != null) {
            return Decision.accept(new ItemWithheld(
                    command.projectCode(),
                    command.budgetYear(),
                    command.matter(),
                    restriction.ground(),
                    restriction.reviewer(),
                    command.on()));
        }
        return known.dueDate(command.on())
                .<Decision<DisclosureItemEvent>>map(dueOn -> Decision.accept(new ItemDue(
                        command.projectCode(),
                        command.budgetYear(),
                        command.matter(),
                        command.content(),
                        command.on(),
                        dueOn)))
                .orElseGet(() -> Decision.refuse(
                        Refusal.conflict("rulebook-not-published").with("budgetYear", command.budgetYear())));
    }
}
