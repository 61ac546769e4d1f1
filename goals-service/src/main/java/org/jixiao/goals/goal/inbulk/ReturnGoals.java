package org.jixiao.goals.goal.inbulk;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.goals.goal.GoalsInBulk;
import org.jixiao.kernel.access.Staff;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Returning many goals for one reason (批量退回). Each goal decides by itself whether this person may. */
@Component
class ReturnGoals extends GoalsInBulk<ReturnGoals.Wish> {

    record Wish(Subject subject, String reason) {}

    ReturnGoals() {
        super("return-goals", Wish.class, Staff.ACTING_ROLES);
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new ReturnGoal(wish.subject(), wish.reason(), caller.actor(), caller.businessDate());
    }
}
