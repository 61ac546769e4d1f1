package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.goals.goal.GoalCommand.SuperviseGoal;
import org.jixiao.goals.goal.GoalState.Passed;
import org.jixiao.kernel.review.Right;
import org.jixiao.kernel.review.Route;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** The three see what a unit has reviewed by itself (督导): key subjects and units as a whole always, others as they choose. */
final class SupervisionRules {

    private SupervisionRules() {}

    static Decision<GoalEvent> supervise(SuperviseGoal command, Passed goal) {
        Route route = goal.route();
        if (!route.isReviewedByTheUnitItself()) {
            return Decision.refuse(Refusal.conflict("goal-needs-no-supervision"));
        }
        return route.supervisor(command.by())
                .<Decision<GoalEvent>>map(role -> goal.supervised()
                        ? Decision.nothingToDo()
                        : seen(new GoalSupervised(command.subject(), role, command.remark()), command, goal))
                .orElseGet(() -> Decision.refuse(Refusal.forbidden("supervised-by-others")));
    }

    /** An adjustment waited for nothing else. */
    private static Decision<GoalEvent> seen(GoalSupervised seen, SuperviseGoal command, Passed goal) {
        Adjustment adjustment = goal.adjustment();
        List<GoalEvent> events = new ArrayList<>(List.of(seen));
        if (adjustment != null) {
            events.addAll(AdjustmentRules.adjusted(command.subject(), command.on(), adjustment, Right.OWN, goal));
        }
        return Decision.accept(events);
    }

    static boolean isAskedFor(Reviewed goal) {
        return goal.round()
                .route()
                .supervision()
                .isAskedFor(goal.circumstances().subject().key());
    }

    /** Why what passed in its unit cannot take effect yet. */
    static List<Refusal> unmet(Passed goal) {
        return isAskedFor(goal) && !goal.supervised() ? List.of(Refusal.conflict("goal-not-supervised")) : List.of();
    }
}
