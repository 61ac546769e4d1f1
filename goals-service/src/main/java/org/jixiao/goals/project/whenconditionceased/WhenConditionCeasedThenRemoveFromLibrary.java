package org.jixiao.goals.project.whenconditionceased;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.goals.project.ProjectCommand.RemoveWhereConditionCeased;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.springframework.stereotype.Component;

/** A goal that was refused, or an appraisal that turned out otherwise, takes the project out of the library (出库). */
@Component
class WhenConditionCeasedThenRemoveFromLibrary extends Automation {

    WhenConditionCeasedThenRemoveFromLibrary() {
        super("goals-when-condition-ceased-then-remove-from-library", Start.FROM_THE_BEGINNING);
        on(GoalRefused.class, (event, _) -> remove(event.subject()));
        on(AppraisalConcluded.class, (event, _) -> remove(event.subject()));
        on(AppraisalAttested.class, (event, _) -> remove(event.subject()));
    }

    /** A policy is in no library. */
    private static Reaction remove(Subject subject) {
        return subject.kind().equals(Subject.PROJECT)
                ? command(new RemoveWhereConditionCeased(subject.code(), subject.budgetYear()))
                : nothing();
    }
}
