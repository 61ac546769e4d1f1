package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.goal.GoalState.Passed;
import org.jixiao.kernel.review.Confirming;
import org.jixiao.kernel.review.Right;
import org.jixiao.kernel.review.Seats;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The seats of "3+X", or a unit's own: nothing before the heads' confirmation, nobody but the seat's own role, never the author, and
 * no seat for the division that owns the project.
 */
final class ReviewRules {

    private ReviewRules() {}

    static Decision<GoalEvent> give(GiveOpinion command, InReview review) {
        List<Refusal> objections = new ArrayList<>(Seats.objections(
                command.seat(), command.opinion(), command.text(), command.by(), command.on(), review));
        objections.addAll(objectionsToRemarks(command, review));
        objections.addAll(Confirming.unconfirmed(review));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        OpinionGiven opinion = new OpinionGiven(
                command.subject(),
                command.seat(),
                command.opinion(),
                command.text(),
                List.copyOf(command.remarks()),
                Seats.right(command.seat(), command.by(), command.on(), review).onBehalf());
        return opinion.equals(review.opinions().get(command.seat()))
                ? Decision.nothingToDo()
                : Decision.accept(opinion);
    }

    private static List<Refusal> objectionsToRemarks(GiveOpinion command, InReview review) {
        Set<String> codes = review.text().content().indicators().stream()
                .map(Indicator::code)
                .collect(Collectors.toSet());
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < command.remarks().size(); i++) {
            if (!codes.contains(command.remarks().get(i).indicator())) {
                objections.add(Refusal.rule("remark-on-unknown-indicator").at("remarks[" + i + "].indicator"));
            }
        }
        return objections;
    }

    /**
     * By the lead at any time before budget is arranged, and by the head who does not confirm it; of what a unit reviewed by itself,
     * also by the three (督导退回).
     */
    static Decision<GoalEvent> giveBack(ReturnGoal command, Reviewed review) {
        Right right = Right.toGiveBack(command.by(), command.on(), review);
        Refusal objection = right.objection();
        if (objection != null && review.route().supervisor(command.by()).isEmpty()) {
            return Decision.refuse(objection);
        }
        if (review instanceof Passed
                && review.adjustment() == null
                && review.circumstances().subject().budgetArranged()) {
            return Decision.refuse(Refusal.conflict("budget-already-arranged"));
        }
        return Decision.accept(returned(command, command.reason(), right, review));
    }

    /** What goes back to its owner: a draft, or the wish to adjust, of which nothing is left. */
    static GoalEvent returned(GoalCommand command, String reason, Right right, Reviewed review) {
        Adjustment adjustment = review.adjustment();
        return adjustment == null
                ? new GoalReturned(command.subject(), reason, right.onBehalf())
                : new AdjustmentRejected(
                        command.subject(), adjustment.standing().version(), reason, right.onBehalf());
    }
}
