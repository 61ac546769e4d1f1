package org.jixiao.goals.goal.importsheet;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BulkKind;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Drafting many goals (批量编制目标), each as whoever brought the table. */
@Component
class DraftGoals implements BulkKind<DraftGoals.Wish> {

    record Wish(Subject subject, GoalContent content) {}

    @Override
    public String name() {
        return "draft-goals";
    }

    @Override
    public Class<Wish> wishes() {
        return Wish.class;
    }

    @Override
    public String role() {
        return "project-officer";
    }

    /** Nothing of a classified project is kept here. */
    @Override
    public boolean isKept(List<Refusal> reasons) {
        return reasons.stream().noneMatch(reason -> reason.code().equals("project-is-classified"));
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new DraftGoal(wish.subject(), wish.content(), caller.actor(), caller.businessDate());
    }
}
