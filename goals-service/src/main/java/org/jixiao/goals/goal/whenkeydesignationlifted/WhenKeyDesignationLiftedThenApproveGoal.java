package org.jixiao.goals.goal.whenkeydesignationlifted;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/** Of a project that is no key one any more the three need not see the goal: what waited for them only, is approved or adjusted now. */
@Component
class WhenKeyDesignationLiftedThenApproveGoal extends Automation {

    WhenKeyDesignationLiftedThenApproveGoal() {
        super("goals-when-key-designation-lifted-then-approve-goal", Start.FROM_THE_BEGINNING);
        on(KeyDesignationLifted.class, WhenKeyDesignationLiftedThenApproveGoal::react);
    }

    private static Reaction react(KeyDesignationLifted event, Happened at) {
        return command(new ApproveGoal(Subject.project(event.projectCode(), event.budgetYear()), at.businessDate()))
                .unlessRefused(
                        "year-closed",
                        "goal-not-passed",
                        "goal-not-supervised",
                        "budget-not-arranged",
                        "budget-not-approved");
    }
}
