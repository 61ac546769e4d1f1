package org.jixiao.disclosure.item.whengoalapproved;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.PublicVersion;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/** A project's approved goal has to be published; the clock runs from the day of the approval. */
@Component
class WhenGoalApprovedThenItemIsDue extends Automation {

    WhenGoalApprovedThenItemIsDue() {
        super("disclosure-when-goal-approved-then-item-is-due", Start.FROM_THE_BEGINNING);
        on(GoalApproved.class, WhenGoalApprovedThenItemIsDue::react);
    }

    private static Reaction react(GoalApproved goal, Happened at) {
        return goal.subject().kind().equals(Subject.PROJECT)
                ? command(new MakeItemDue(PublicVersion.of(goal), at.businessDate()))
                : nothing();
    }
}
