package org.jixiao.goals.goal.whenreductiondecided;

import org.jixiao.contracts.goals.Cut;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.goals.goal.GoalCommand.OrderRevision;
import org.jixiao.goals.goal.GoalCommand.WithdrawRevision;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/**
 * Less money, another goal: whoever cuts the budget opens the adjustment of the goal at the same time. A goal that is not
 * approved yet hears of it at its approval, and is revised then. A reduction that is dropped after all, since
 * finance refused it, takes its order with it.
 */
@Component
class WhenReductionDecidedThenOrderRevision extends Automation {

    WhenReductionDecidedThenOrderRevision() {
        super("goals-when-reduction-decided-then-order-revision", Start.FROM_THE_BEGINNING);
        on(ReductionDecided.class, WhenReductionDecidedThenOrderRevision::ordered);
        on(MeasureDropped.class, WhenReductionDecidedThenOrderRevision::withdrawn);
    }

    private static Reaction ordered(ReductionDecided event, Happened at) {
        return command(new OrderRevision(event.subject(), event.document(), new Cut(event.number(), event.amount())))
                .unlessRefused(
                        "year-closed",
                        "subject-not-found",
                        "goal-not-drafted",
                        "goal-not-submitted",
                        "goal-under-review",
                        "goal-being-completed",
                        "goal-already-passed",
                        "goal-refused",
                        "trial-already-filed",
                        "project-is-classified");
    }

    private static Reaction withdrawn(MeasureDropped event, Happened at) {
        return command(new WithdrawRevision(event.subject(), event.number(), event.document()))
                .unlessRefused("year-closed", "subject-not-found");
    }
}
