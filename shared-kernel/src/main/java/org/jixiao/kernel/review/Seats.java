package org.jixiao.kernel.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;

/**
 * The seats of "3+X", or a unit's own: nobody but the seat's own role, never the author, no seat for the division that owns the subject,
 * and no 不同意 without a reason.
 */
public final class Seats {

    private Seats() {}

    /** By which right somebody fills the seat. */
    public static Right right(String seat, Actor by, LocalDate on, UnderReview review) {
        return Right.of(
                seat,
                DelegatedStep.OPINION,
                Refusal.forbidden("seat-filled-by-others").at("seat"),
                by,
                on,
                review);
    }

    /** Why this opinion cannot be given. */
    public static List<Refusal> objections(
            String seat, Opinion opinion, String text, Actor by, LocalDate on, UnderReview review) {
        List<Refusal> objections =
                new ArrayList<>(objectionsToTheSeat(seat, right(seat, by, on, review), review.route()));
        if (review.isAuthor(by.id(), on)) {
            objections.add(Refusal.forbidden("author-cannot-review").at("seat"));
        }
        if (opinion == Opinion.DISAGREE && text.isBlank()) {
            objections.add(Refusal.rule("opinion-without-reason").at("text"));
        }
        return objections;
    }

    private static List<Refusal> objectionsToTheSeat(String seat, Right right, Route route) {
        if (route.isVoid(seat)) {
            return List.of(Refusal.conflict("seat-void").at("seat"));
        }
        if (!route.seats().contains(seat)) {
            return List.of(Refusal.rule("seat-not-in-rulebook").at("seat"));
        }
        return Optional.ofNullable(right.objection()).stream().toList();
    }
}
