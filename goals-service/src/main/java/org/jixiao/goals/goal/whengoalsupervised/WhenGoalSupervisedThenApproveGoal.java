package org.jixiao.goals.goal.whengoalsupervised;

import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** Where the money was approved before the three had seen the goal, their supervision is what the approval waited for. */
@Component
class WhenGoalSupervisedThenApproveGoal extends Automation {

    WhenGoalSupervisedThenApproveGoal() {
        super("goals-when-goal-supervised-then-approve-goal", Start.FROM_THE_BEGINNING);
        on(
                GoalSupervised.class,
                (event, at) -> command(new ApproveGoal(event.subject(), at.businessDate()))
                        .unlessRefused(
                                "year-closed",
                                "goal-not-passed",
                                "goal-not-supervised",
                                "budget-not-arranged",
                                "budget-not-approved"));
    }
}
