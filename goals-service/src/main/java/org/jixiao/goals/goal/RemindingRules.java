package org.jixiao.goals.goal;

import java.util.Optional;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.goals.goal.GoalCommand.RemindGoal;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.goals.goal.GoalState.Completing;
import org.jixiao.goals.goal.GoalState.Draft;
import org.jixiao.goals.goal.GoalState.Filed;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.goal.GoalState.Offline;
import org.jixiao.goals.goal.GoalState.Passed;
import org.jixiao.goals.goal.GoalState.Refused;
import org.jixiao.goals.goal.GoalState.Undrafted;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Somebody is reminded of what they have to do, and of one thing at most once a day: whoever hears it hourly stops listening. */
final class RemindingRules {

    private RemindingRules() {}

    static Decision<GoalEvent> remind(RemindGoal command, GoalState goal) {
        return waitingFor(goal)
                .map(task -> command.on()
                                .equals(goal.circumstances().course().reminded().get(task))
                        ? Decision.<GoalEvent>refuse(
                                Refusal.conflict("reminded-today").with("task", task.name()))
                        : Decision.<GoalEvent>accept(new GoalReminded(command.subject(), task, command.on())))
                .orElse(Decision.refuse(Refusal.conflict("goal-waits-for-nobody")));
    }

    /** What has to be done next; empty where nobody has to do anything. */
    private static Optional<GoalTask> waitingFor(GoalState goal) {
        return switch (goal) {
            case Undrafted _, Draft _ -> Optional.of(GoalTask.WRITE);
            case InReview review when !review.unconfirmedBy().isEmpty() -> Optional.of(GoalTask.CONFIRM);
            case InReview review ->
                Optional.of(
                        review.opinions().keySet().containsAll(review.route().seats())
                                ? GoalTask.CONCLUDE
                                : GoalTask.OPINION);
            case Completing review when !review.completed() -> Optional.of(GoalTask.COMPLETE);
            case Completing review ->
                Optional.of(review.unconfirmedBy().isEmpty() ? GoalTask.CONCLUDE : GoalTask.CONFIRM);
            case Passed passed when !SupervisionRules.unmet(passed).isEmpty() -> Optional.of(GoalTask.SUPERVISE);
            case Passed passed when ApprovalRules.waitsForTheReply(passed) -> Optional.of(GoalTask.REPLY);
            case Approved approved when approved.ordered() != null -> Optional.of(GoalTask.REVISE);
            case Passed _, Refused _, Filed _, Approved _, Offline _ -> Optional.empty();
        };
    }
}
