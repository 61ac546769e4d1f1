package org.jixiao.goals.goal.importsheet;

import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.goals.goal.GoalCommand.ImportGoal;
import org.jixiao.goals.goal.GoalsInBulk;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Drafting many goals (批量编制目标), each as whoever brought the table. */
@Component
class DraftGoals extends GoalsInBulk<DraftGoals.Wish> {

    record Wish(Subject subject, GoalContent content) {}

    DraftGoals() {
        super("draft-goals", Wish.class, Set.of("project-officer"));
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new ImportGoal(wish.subject(), wish.content(), caller.actor(), caller.businessDate());
    }
}
