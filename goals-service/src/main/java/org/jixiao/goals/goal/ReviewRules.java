package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.goals.goal.GoalCommand.PassGoal;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The review of a goal: nothing before the head's confirmation, nobody but a seat's own role, and no passing over one
 * 不同意.
 */
final class ReviewRules {

    private ReviewRules() {}

    static Decision<GoalEvent> give(GiveOpinion command, InReview review) {
        List<Refusal> objections = new ArrayList<>();
        if (!review.seats().contains(command.seat())) {
            objections.add(Refusal.rule("seat-not-in-rulebook").at("seat"));
        } else if (!command.roles().contains(command.seat())) {
            objections.add(Refusal.forbidden("seat-filled-by-others").at("seat"));
        }
        if (command.opinion() == Opinion.DISAGREE && command.text().isBlank()) {
            objections.add(Refusal.rule("opinion-without-reason").at("text"));
        }
        if (!review.isConfirmed()) {
            objections.add(Refusal.conflict("goal-not-confirmed"));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        OpinionGiven opinion = new OpinionGiven(
                command.projectCode(), command.budgetYear(), command.seat(), command.opinion(), command.text());
        return opinion.equals(review.opinions().get(command.seat()))
                ? Decision.nothingToDo()
                : Decision.accept(opinion);
    }

    static Decision<GoalEvent> pass(PassGoal command, InReview review) {
        List<Refusal> objections = new ArrayList<>();
        switch (command.grade()) {
            case EXCELLENT, GOOD -> {}
            case FAIR, POOR ->
                objections.add(Refusal.rule("grade-does-not-pass").at("grade"));
        }
        if (!review.isConfirmed()) {
            objections.add(Refusal.conflict("goal-not-confirmed"));
        }
        for (String seat : review.seats()) {
            OpinionGiven opinion = review.opinions().get(seat);
            if (opinion == null) {
                objections.add(Refusal.conflict("opinion-missing").with("seat", seat));
            } else if (opinion.opinion() == Opinion.DISAGREE) {
                objections.add(Refusal.conflict("seat-disagrees").with("seat", seat));
            }
        }
        return objections.isEmpty()
                ? Decision.accept(new GoalPassed(
                        command.projectCode(),
                        command.budgetYear(),
                        command.grade(),
                        review.content().funding()))
                : Decision.refuse(objections);
    }
}
