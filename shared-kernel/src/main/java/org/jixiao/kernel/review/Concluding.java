package org.jixiao.kernel.review;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.review.UnderReview.Voice;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who may conclude a review: the lead, never the author, and never by passing over a seat that disagrees (不同意). That is for 办领导, by a
 * paper. A route that is concluded in a meeting quotes its paper.
 */
public final class Concluding {

    private Concluding() {}

    /**
     * Why this person cannot conclude so.
     *
     * @param passes whether what is under review would pass
     * @param decision the paper; null where none is quoted
     * @param right of the person to lead
     */
    public static List<Refusal> objections(
            Actor by, LocalDate on, boolean passes, @Nullable String decision, Right right, UnderReview review) {
        if (review.isAuthor(by.id(), on)) {
            return List.of(Refusal.forbidden("author-cannot-review"));
        }
        List<String> against = disagreeing(review);
        if (right.isGiven() && !(passes && !against.isEmpty())) {
            return review.route().fixed().inMeeting() && decision == null
                    ? List.of(Refusal.rule("meeting-paper-missing").at("decision"))
                    : List.of();
        }
        if (by.roles().contains(OfficeRoles.OFFICE_LEADER) && !against.isEmpty()) {
            return decision == null
                    ? List.of(Refusal.rule("leaders-decision-missing").at("decision"))
                    : List.of();
        }
        Refusal objection = right.objection();
        return objection == null
                ? against.stream()
                        .map(seat -> Refusal.conflict("seat-disagrees").with("seat", seat))
                        .toList()
                : List.of(objection);
    }

    private static List<String> disagreeing(UnderReview review) {
        return review.voices().stream()
                .filter(given -> given.opinion() == Opinion.DISAGREE)
                .map(Voice::seat)
                .sorted()
                .toList();
    }

    /** Seats that have not given their opinion. */
    public static List<Refusal> missingOpinions(UnderReview review) {
        List<String> given = review.voices().stream().map(Voice::seat).toList();
        return review.route().seats().stream()
                .filter(seat -> !given.contains(seat))
                .map(seat -> Refusal.conflict("opinion-missing").with("seat", seat))
                .toList();
    }
}
