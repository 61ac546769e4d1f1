package org.jixiao.monitoring.goaltracking.whengoalapproved;

import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenClassifiedTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenTracking;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** Approval opens tracking, with a snapshot of exactly the version that was approved. */
@Component
class WhenGoalApprovedThenOpenTracking extends Automation {

    WhenGoalApprovedThenOpenTracking() {
        super("monitoring-when-goal-approved-then-open-tracking", Start.FROM_THE_BEGINNING);
        on(
                GoalApproved.class,
                (approved, _) -> command(new OpenTracking(
                        approved.projectCode(),
                        approved.budgetYear(),
                        approved.version(),
                        approved.rulebookVersion(),
                        approved.content().indicators())));
        on(
                ClassifiedGoalApproved.class,
                (approved, _) -> command(new OpenClassifiedTracking(approved.projectCode(), approved.budgetYear())));
    }
}
