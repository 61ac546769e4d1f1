package org.jixiao.goals.goal.remind;

import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.RemindGoal;
import org.jixiao.goals.goal.GoalsInBulk;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Reminding of many goals (批量催办). */
@Component
class RemindGoals extends GoalsInBulk<RemindGoals.Wish> {

    record Wish(Subject subject) {}

    RemindGoals() {
        super("remind-goals", Wish.class, Set.of("planning-finance"));
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new RemindGoal(wish.subject(), caller.businessDate());
    }
}
