package org.jixiao.evaluation.resultapplication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.kernel.review.Acting;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who improves the subject, and whose way the review of that goes: the goal's, and once the project went to another unit, that
 * unit's.
 *
 * @param unitCode the unit that answers now; null before a goal was approved
 * @param route null as long
 * @param acting the unit of who reviews
 * @param trial the goal is only filed (试编), or the unit that the project went to without a goal takes part so
 */
record Responsible(
        @Nullable String unitCode, @Nullable ReviewRoute route, Officers officers, Acting acting, boolean trial) {

    static Responsible unheard() {
        return new Responsible(null, null, Officers.none(), Acting.nobody(), false);
    }

    Responsible after(StoredEvent event) {
        return switch (event) {
            case GoalApproved goal -> after(goal);
            case ProjectTransferred moved ->
                new Responsible(
                        moved.unitCode(),
                        moved.route(),
                        officers.after(moved),
                        acting,
                        moved.participation() == Participation.TRIAL);
            case TrialFiled _ -> new Responsible(unitCode, route, officers, acting, true);
            default -> new Responsible(unitCode, route, officers.after(event), acting.after(event), trial);
        };
    }

    /** The project is heeded before its goal: a transfer that is known by now stands. */
    private Responsible after(GoalApproved goal) {
        return new Responsible(
                unitCode == null ? goal.unitCode() : unitCode,
                route == null ? goal.route() : route,
                officers.beginningWith(goal.officer()),
                acting,
                false);
    }

    /** Why somebody cannot speak for the subject. */
    List<Refusal> objectionsToAnswer(Actor by, LocalDate on) {
        List<Refusal> objections = new ArrayList<>();
        if (!by.unit().equals(unitCode)) {
            objections.add(Refusal.forbidden("subject-of-another-unit"));
        } else if (!officers.isInCharge(by.id(), on)) {
            objections.add(Refusal.forbidden("not-the-officer-in-charge"));
        }
        return objections;
    }
}
