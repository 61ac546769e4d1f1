package org.jixiao.goals.goal.whenbudgetapproved;

import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/**
 * Whoever approves the budget approves the goal. Where the goal is not ready, the arranged budget will bring it up
 * again, and the breach is reported elsewhere.
 */
@Component
class WhenBudgetApprovedThenApproveGoal extends Automation {

    WhenBudgetApprovedThenApproveGoal() {
        super("goals-when-budget-approved-then-approve-goal", Start.FROM_THE_BEGINNING);
        on(BudgetApproved.class, WhenBudgetApprovedThenApproveGoal::react);
    }

    private static Reaction react(BudgetApproved event, Happened at) {
        return command(new ApproveGoal(event.subject(), at.businessDate()))
                .unlessRefused(
                        "year-closed",
                        "goal-not-passed",
                        "goal-not-supervised",
                        "budget-not-arranged",
                        "budget-not-approved");
    }
}
