package org.jixiao.goals.goal.inbulk;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalsInBulk;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.access.UnitRoles;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/**
 * Passing many goals without objection (批量通过): each is concluded with 优. A missing opinion, one 不同意, or a score sheet that has to be
 * filled in stops that goal, as it would alone; so does a review that somebody else leads: 计划财务处 passes those of the 机关, a unit's head
 * those of the own unit (rules.md C).
 */
@Component
class PassGoals extends GoalsInBulk<PassGoals.Wish> {

    record Wish(Subject subject) {}

    PassGoals() {
        super("pass-goals", Wish.class, OfficeRoles.PLANNING_FINANCE, UnitRoles.HEAD);
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new ConcludeReview(
                wish.subject(), ReviewGrade.EXCELLENT, List.of(), "", null, caller.actor(), caller.businessDate());
    }
}
