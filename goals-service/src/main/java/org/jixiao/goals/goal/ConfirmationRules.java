package org.jixiao.goals.goal;

import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.kernel.review.Confirmation;
import org.jixiao.kernel.review.Confirming;
import org.jixiao.platform.aggregate.Decision;

/** Heads answer for the goal, the last of them for its truth (真实性确认): {@link Confirming} says who may. */
final class ConfirmationRules {

    private ConfirmationRules() {}

    static Decision<GoalEvent> confirm(ConfirmGoal command, Reviewed review) {
        return Confirming.decide(command.by(), command.on(), command.contentHash(), review)
                .map(confirmation -> confirmed(command, confirmation));
    }

    private static GoalEvent confirmed(ConfirmGoal command, Confirmation confirmation) {
        return new GoalConfirmed(
                command.subject(),
                command.contentHash(),
                confirmation.post(),
                new Person(command.by().id(), command.by().name()),
                confirmation.truth(),
                confirmation.onBehalf());
    }
}
