package org.jixiao.disclosure.item.whengoalstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** An approved goal waits for its batch; an adjusted one is due as the next version. */
@Component
class WhenGoalStandsThenItemIsDue extends Automation {

    WhenGoalStandsThenItemIsDue() {
        super("disclosure-when-goal-stands-then-item-is-due", Start.FROM_THE_BEGINNING);
        on(
                GoalApproved.class,
                (goal, at) -> command(new MakeItemDue(goal.subject(), Matter.GOAL, goal.unitCode(), at.businessDate()))
                        .unlessRefused("disclosure-restricted"));
        on(
                GoalAdjusted.class,
                (goal, at) -> command(new MakeItemDue(goal.subject(), Matter.GOAL, null, at.businessDate()))
                        .unlessRefused("disclosure-restricted"));
    }
}
