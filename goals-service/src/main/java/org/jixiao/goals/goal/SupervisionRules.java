package org.jixiao.goals.goal;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.goals.goal.GoalCommand.SuperviseGoal;
import org.jixiao.goals.goal.GoalState.Passed;
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
                        : Decision.accept(new GoalSupervised(command.subject(), role, command.remark())))
                .orElseGet(() -> Decision.refuse(Refusal.forbidden("supervised-by-others")));
    }

    /** Why a goal that passed in its unit cannot be approved yet. */
    static List<Refusal> unmet(Passed goal) {
        boolean asked =
                switch (goal.round().route().supervision()) {
                    case NONE -> false;
                    case OF_KEY_SUBJECTS -> goal.circumstances().subject().key();
                    case ALWAYS -> true;
                };
        return Optional.of(Refusal.conflict("goal-not-supervised")).filter(_ -> asked && !goal.supervised()).stream()
                .toList();
    }
}
