package org.jixiao.goals.goal.remind;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.RemindGoal;
import org.jixiao.goals.goal.GoalsInBulk;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Reminding of many goals (批量催办). */
@Component
class RemindGoals implements GoalsInBulk<RemindGoals.Wish> {

    record Wish(Subject subject) {}

    @Override
    public String name() {
        return "remind-goals";
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
        return new RemindGoal(wish.subject(), caller.businessDate());
    }
}
