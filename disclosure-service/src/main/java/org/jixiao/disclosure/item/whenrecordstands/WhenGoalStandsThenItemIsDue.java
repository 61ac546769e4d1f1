package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.springframework.stereotype.Component;

/** An approved goal waits for its batch; an adjusted one is due as the next version. */
@Component
class WhenGoalStandsThenItemIsDue extends WhenRecordStands {

    WhenGoalStandsThenItemIsDue() {
        super("disclosure-when-goal-stands-then-item-is-due", Matter.GOAL);
        on(GoalApproved.class, (goal, at) -> stands(goal.subject(), goal.unitCode(), at));
        on(GoalAdjusted.class, (goal, at) -> stands(goal.subject(), null, at));
    }
}
