package org.jixiao.goals.goal.whenprojectimported;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.goals.goal.GoalCommand.ApproveImportedGoal;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** A project that is taken over brings its approved goal along, so that it is tracked and evaluated like any other. */
@Component
class WhenProjectImportedThenApproveGoal extends Automation {

    WhenProjectImportedThenApproveGoal() {
        super("goals-when-project-imported-then-approve-goal", Start.FROM_THE_BEGINNING);
        on(
                ProjectImported.class,
                (event, _) -> command(new ApproveImportedGoal(Subject.project(event.projectCode(), event.budgetYear())))
                        .unlessRefused("year-closed"));
    }
}
