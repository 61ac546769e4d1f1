package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalState.Reviewed;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Heads answer for the goal by the posts they hold on that day, in the order of the review path: the last one gives the truth
 * confirmation (真实性确认, notice 二(五)). Only who was formally appointed may stand in.
 */
final class ConfirmationRules {

    private ConfirmationRules() {}

    static Decision<GoalEvent> confirm(ConfirmGoal command, Reviewed review) {
        if (!review.text().hash().equals(command.contentHash())) {
            return Decision.refuse(Refusal.conflict("confirmed-content-differs").at("contentHash"));
        }
        List<Post> path = review.route().confirmedBy();
        List<Post> held =
                path.stream().filter(post -> isHeld(post, command, review)).toList();
        if (held.isEmpty()) {
            return Decision.refuse(Refusal.forbidden("not-a-confirming-head"));
        }
        List<Post> missing = review.unconfirmedBy();
        List<GoalEvent> confirmations = new ArrayList<>();
        for (Post post : missing) {
            if (held.contains(post)) {
                confirmations.add(confirmation(command, post, post == path.getLast()));
            } else if (confirmations.isEmpty() && held.stream().anyMatch(missing::contains)) {
                return Decision.refuse(
                        Refusal.conflict("earlier-confirmation-missing").with("post", post.name()));
            }
        }
        return confirmations.isEmpty() ? Decision.nothingToDo() : Decision.accept(confirmations);
    }

    private static boolean isHeld(Post post, ConfirmGoal command, Reviewed review) {
        Circumstances known = review.circumstances();
        String division =
                switch (post) {
                    case UNIT_HEAD -> null;
                    case DIVISION_HEAD -> known.subject().division();
                };
        return known.tenures().holds(command.by().id(), post, division, command.on());
    }

    private static GoalConfirmed confirmation(ConfirmGoal command, Post post, boolean truthConfirmation) {
        return new GoalConfirmed(
                command.subject(),
                command.contentHash(),
                post,
                new Person(command.by().id(), command.by().name()),
                truthConfirmation);
    }
}
