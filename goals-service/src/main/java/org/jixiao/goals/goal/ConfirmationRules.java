package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalState.Reviewed;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Heads answer for the goal by the posts they hold on that day, in the order of the review path: the last one gives the truth
 * confirmation (真实性确认, notice 二(五)). Only who was formally appointed may stand in there; the
 * confirmations before it may be left to a delegate (代).
 */
final class ConfirmationRules {

    private ConfirmationRules() {}

    static Decision<GoalEvent> confirm(ConfirmGoal command, Reviewed review) {
        if (!review.text().hash().equals(command.contentHash())) {
            return Decision.refuse(Refusal.conflict("confirmed-content-differs").at("contentHash"));
        }
        List<Post> path = review.route().confirmedBy();
        Map<Post, Right> rights = rights(path, command, review);
        if (rights.isEmpty()) {
            return Decision.refuse(Refusal.forbidden("not-a-confirming-head"));
        }
        List<Post> missing = review.unconfirmedBy();
        List<GoalEvent> confirmations = new ArrayList<>();
        for (Post post : missing) {
            Right right = rights.get(post);
            if (right != null) {
                Refusal objection = right.objection();
                if (objection != null) {
                    return confirmations.isEmpty() ? Decision.refuse(objection) : Decision.accept(confirmations);
                }
                confirmations.add(confirmation(command, post, post == path.getLast(), right));
            } else if (confirmations.isEmpty() && missing.stream().anyMatch(rights::containsKey)) {
                return Decision.refuse(
                        Refusal.conflict("earlier-confirmation-missing").with("post", post.name()));
            }
        }
        return confirmations.isEmpty() ? Decision.nothingToDo() : Decision.accept(confirmations);
    }

    /** By which right the actor may confirm by each post of the path; none where by none. */
    private static Map<Post, Right> rights(List<Post> path, ConfirmGoal command, Reviewed review) {
        Map<Post, Right> rights = new EnumMap<>(Post.class);
        for (Post post : path) {
            right(post, post == path.getLast(), command, review).ifPresent(right -> rights.put(post, right));
        }
        return rights;
    }

    private static Optional<Right> right(Post post, boolean truth, ConfirmGoal command, Reviewed review) {
        Acting acting = review.circumstances().asked().acting();
        String division =
                switch (post) {
                    case UNIT_HEAD -> null;
                    case DIVISION_HEAD -> review.circumstances().subject().division();
                };
        if (acting.holds(command.by().id(), post, division, command.on())) {
            return Optional.of(Right.OWN);
        }
        return acting.delegated(command.by().id(), post, division, DelegatedStep.CONFIRMATION, command.on())
                .map(onBehalf -> delegated(onBehalf, truth, command, review));
    }

    private static Right delegated(OnBehalf onBehalf, boolean truth, ConfirmGoal command, Reviewed review) {
        if (truth) {
            return Right.objectedTo(Refusal.forbidden("truth-confirmed-by-no-delegate"));
        }
        boolean recused = ReviewRules.isAuthor(command, review) || Right.hasAVoice(command, review);
        return recused ? Right.objectedTo(Refusal.forbidden("delegate-recused")) : new Right(null, onBehalf);
    }

    private static GoalConfirmed confirmation(ConfirmGoal command, Post post, boolean truthConfirmation, Right right) {
        return new GoalConfirmed(
                command.subject(),
                command.contentHash(),
                post,
                new Person(command.by().id(), command.by().name()),
                truthConfirmation,
                right.onBehalf());
    }
}
