package org.jixiao.goals.goal.whenbudgetarranged;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/** Finance may have approved the money before it was arranged here; then the goal is approved now. */
@Component
class WhenBudgetArrangedThenApproveGoal extends Automation {

    WhenBudgetArrangedThenApproveGoal() {
        super("goals-when-budget-arranged-then-approve-goal", Start.FROM_THE_BEGINNING);
        on(BudgetArranged.class, WhenBudgetArrangedThenApproveGoal::react);
    }

    private static Reaction react(BudgetArranged event, Happened at) {
        return command(new ApproveGoal(Subject.project(event.projectCode(), event.budgetYear()), at.businessDate()))
                .unlessRefused("year-closed", "goal-not-supervised", "budget-not-approved");
    }
}
