package org.jixiao.goals.project.whenconditionceased;

import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.goals.project.ProjectCommand.RemoveWhereConditionCeased;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** A goal that was refused, or an appraisal that turned out otherwise, takes the project out of the library (出库). */
@Component
class WhenConditionCeasedThenRemoveFromLibrary extends Automation {

    WhenConditionCeasedThenRemoveFromLibrary() {
        super("goals-when-condition-ceased-then-remove-from-library", Start.FROM_THE_BEGINNING);
        on(
                GoalRefused.class,
                (event, _) -> command(new RemoveWhereConditionCeased(event.projectCode(), event.budgetYear())));
        on(
                AppraisalConcluded.class,
                (event, _) -> command(new RemoveWhereConditionCeased(event.projectCode(), event.budgetYear())));
        on(
                AppraisalAttested.class,
                (event, _) -> command(new RemoveWhereConditionCeased(event.projectCode(), event.budgetYear())));
    }
}
