package org.jixiao.monitoring.goaltracking.whengoalapproved;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenClassifiedTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenTracking;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.springframework.stereotype.Component;

/** Approval opens a project's tracking, with a snapshot of exactly the version that was approved. */
@Component
class WhenGoalApprovedThenOpenTracking extends Automation {

    WhenGoalApprovedThenOpenTracking() {
        super("monitoring-when-goal-approved-then-open-tracking", Start.FROM_THE_BEGINNING);
        on(GoalApproved.class, (approved, _) -> open(approved));
        on(
                ClassifiedGoalApproved.class,
                (approved, _) -> command(new OpenClassifiedTracking(
                        approved.subject().code(), approved.subject().budgetYear())));
    }

    private static Reaction open(GoalApproved approved) {
        Subject subject = approved.subject();
        return subject.kind().equals(Subject.PROJECT)
                ? command(new OpenTracking(
                        subject.code(),
                        subject.budgetYear(),
                        approved.version(),
                        approved.rulebookVersion(),
                        approved.content().indicators()))
                : nothing();
    }
}
