package org.jixiao.goals.goal;

import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.goals.goal.GoalCommand.ReopenGoal;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A closed year's goals stay as they are. On request, with reason and paper, 计划财务处 opens one of them again; what was approved binds
 * others, so that only 办领导 open it.
 */
final class ReopeningRules {

    private ReopeningRules() {}

    static Decision<GoalEvent> reopen(ReopenGoal command, GoalState goal) {
        Closing closing = goal.circumstances().course().closing();
        if (!closing.closed()) {
            return Decision.refuse(Refusal.conflict("year-not-closed"));
        }
        String decides = wasApproved(goal) ? OfficeRoles.OFFICE_LEADER : OfficeRoles.PLANNING_FINANCE;
        if (!command.by().roles().contains(decides)) {
            return Decision.refuse(
                    Refusal.forbidden("reopening-decided-by-others").with("role", decides));
        }
        return closing.reopened()
                ? Decision.nothingToDo()
                : Decision.accept(new GoalReopened(command.subject(), command.reason(), command.document()));
    }

    private static boolean wasApproved(GoalState goal) {
        return goal instanceof Approved || (goal instanceof Reviewed review && review.adjustment() != null);
    }
}
