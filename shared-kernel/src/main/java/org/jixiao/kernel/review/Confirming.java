package org.jixiao.kernel.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;

/**
 * Heads answer for a goal, a report or an evaluation by the posts they hold on that day, in the order of the review path: the last one
 * gives the truth confirmation (真实性确认, notice 二(五)). Only who was formally appointed may stand in there; the confirmations before
 * it may be left to a delegate (代).
 */
public final class Confirming {

    private Confirming() {}

    /**
     * The confirmations that this person gives by all the posts held, in their order; nothing to do where they were given.
     *
     * @param contentHash SHA-256, hex, of what the person read
     */
    public static Decision<Confirmation> decide(Actor by, LocalDate on, String contentHash, UnderReview review) {
        if (!review.contentHash().equals(contentHash)) {
            return Decision.refuse(Refusal.conflict("confirmed-content-differs").at("contentHash"));
        }
        List<Post> path = review.route().confirmedBy();
        Map<Post, Right> rights = rights(path, by, on, review);
        if (rights.isEmpty()) {
            return Decision.refuse(Refusal.forbidden("not-a-confirming-head"));
        }
        List<Post> missing = review.unconfirmedBy();
        List<Confirmation> confirmations = new ArrayList<>();
        for (Post post : missing) {
            Right right = rights.get(post);
            if (right != null) {
                Refusal objection = right.objection();
                if (objection != null) {
                    return confirmations.isEmpty() ? Decision.refuse(objection) : Decision.accept(confirmations);
                }
                confirmations.add(new Confirmation(post, post == path.getLast(), right.onBehalf()));
            } else if (confirmations.isEmpty() && missing.stream().anyMatch(rights::containsKey)) {
                return Decision.refuse(
                        Refusal.conflict("earlier-confirmation-missing").with("post", post.name()));
            }
        }
        return Decision.accept(confirmations);
    }

    /** By which right the person may refuse to confirm; none where nothing of it is the person's, or the person's unit's, to confirm. */
    static Optional<Right> rightToRefuse(Actor by, LocalDate on, UnderReview review) {
        if (!by.unit().equals(review.route().fixed().unitCode())) {
            return Optional.empty();
        }
        Map<Post, Right> rights = rights(review.route().confirmedBy(), by, on, review);
        return review.unconfirmedBy().stream()
                .map(rights::get)
                .filter(right -> right != null && right.isGiven())
                .findFirst();
    }

    /** Why nothing can be concluded yet: posts that have not confirmed. */
    public static List<Refusal> unconfirmed(UnderReview review) {
        return review.unconfirmedBy().stream()
                .map(post -> Refusal.conflict("goal-not-confirmed").with("post", post.name()))
                .toList();
    }

    /** By which right the person may confirm by each post of the path; none where by none. */
    private static Map<Post, Right> rights(List<Post> path, Actor by, LocalDate on, UnderReview review) {
        Map<Post, Right> rights = new EnumMap<>(Post.class);
        for (Post post : path) {
            right(post, post == path.getLast(), by, on, review).ifPresent(right -> rights.put(post, right));
        }
        return rights;
    }

    private static Optional<Right> right(Post post, boolean truth, Actor by, LocalDate on, UnderReview review) {
        Acting acting = review.acting();
        String division =
                switch (post) {
                    case UNIT_HEAD -> null;
                    case DIVISION_HEAD -> review.route().fixed().division();
                };
        if (acting.holds(by.id(), post, division, on)) {
            return Optional.of(Right.OWN);
        }
        return acting.delegated(by.id(), post, division, DelegatedStep.CONFIRMATION, on)
                .map(onBehalf -> delegated(onBehalf, truth, by, on, review));
    }

    private static Right delegated(OnBehalf onBehalf, boolean truth, Actor by, LocalDate on, UnderReview review) {
        if (truth) {
            return Right.objectedTo(Refusal.forbidden("truth-confirmed-by-no-delegate"));
        }
        boolean recused = review.isAuthor(by.id(), on) || Right.hasAVoice(by, review);
        return recused ? Right.objectedTo(Refusal.forbidden("delegate-recused")) : Right.delegated(onBehalf);
    }
}
