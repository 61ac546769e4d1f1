package org.jixiao.goals.goal.inbulk;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalsInBulk;
import org.jixiao.kernel.access.Staff;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/**
 * Passing many goals without objection (批量通过): each is concluded with 优. A missing opinion, one 不同意, or a score sheet that has to be
 * filled in stops that goal, as it would alone; so does a review that somebody else leads: 计划财务处 passes those of the 机关, a unit's head
 * those of the own unit. Whoever stands in for them may begin a run as well, so that no role in a token tells who may: each goal
 * decides by itself.
 */
@Component
class PassGoals extends GoalsInBulk<PassGoals.Wish> {

    record Wish(Subject subject) {}

    PassGoals() {
        super("pass-goals", Wish.class, Staff.ACTING_ROLES);
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new ConcludeReview(
                wish.subject(), ReviewGrade.EXCELLENT, List.of(), "", null, caller.actor(), caller.businessDate());
    }
}
