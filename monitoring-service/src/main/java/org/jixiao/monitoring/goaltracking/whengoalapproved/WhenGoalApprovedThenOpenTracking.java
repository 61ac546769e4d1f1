package org.jixiao.monitoring.goaltracking.whengoalapproved;

import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenClassifiedTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.TakeAdjustedGoal;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/**
 * Approval opens tracking, with a snapshot of exactly the version that was approved; a filed trial opens one without effect. An adjusted
 * goal is what later reports are held against.
 */
@Component
class WhenGoalApprovedThenOpenTracking extends Automation {

    /** A trial is filed once and has no versions. */
    private static final int FILED = 1;

    WhenGoalApprovedThenOpenTracking() {
        super("monitoring-when-goal-approved-then-open-tracking", Start.FROM_THE_BEGINNING);
        on(
                GoalApproved.class,
                (approved, _) -> command(new OpenTracking(
                        approved.subject(),
                        approved.version(),
                        approved.rulebookVersion(),
                        approved.content().indicators(),
                        approved.officer(),
                        approved.route(),
                        false)));
        on(
                TrialFiled.class,
                (filed, _) -> command(new OpenTracking(
                        filed.subject(),
                        FILED,
                        filed.rulebookVersion(),
                        filed.content().indicators(),
                        filed.officer(),
                        filed.route(),
                        true)));
        on(
                GoalAdjusted.class,
                (adjusted, _) -> command(new TakeAdjustedGoal(
                        adjusted.subject(),
                        adjusted.version(),
                        adjusted.content().indicators())));
        on(ClassifiedGoalApproved.class, (approved, _) -> command(new OpenClassifiedTracking(approved.subject())));
    }
}
