package org.jixiao.goals.goal.inbulk;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.goals.goal.GoalsInBulk;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Returning many goals for one reason (批量退回). */
@Component
class ReturnGoals implements GoalsInBulk<ReturnGoals.Wish> {

    record Wish(Subject subject, String reason) {}

    @Override
    public String name() {
        return "return-goals";
    }

    @Override
    public Class<Wish> wishes() {
        return Wish.class;
    }

    @Override
    public String role() {
        return "planning-finance";
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new ReturnGoal(wish.subject(), wish.reason(), caller.actor(), caller.businessDate());
    }
}
