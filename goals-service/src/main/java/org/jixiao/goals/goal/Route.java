package org.jixiao.goals.goal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.goals.GoalEvent.ReviewRoute;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.Rules.Review;
import org.jixiao.contracts.goals.Rules.ReviewPath;
import org.jixiao.contracts.goals.Rules.Seat;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.goals.access.Supervisors;
import org.jixiao.goals.access.UnitRoles;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.command.Actor;

/**
 * The way of one goal through review: "3+X" for the 机关, the own seats of a 驻外办 or the 服务中心, and mere filing for a trial. It is
 * fixed when the review begins.
 */
record Route(ReviewRoute fixed) {

    private static final String OFFICE_LEAD = "planning-finance";

    static ReviewRoute of(Review review, Proposal subject) {
        if (subject.isTrial()) {
            return new ReviewRoute(
                    review.trialConfirmedBy(),
                    List.of(),
                    List.of(),
                    OFFICE_LEAD,
                    subject.unitCode(),
                    subject.division(),
                    false,
                    Supervision.NONE);
        }
        ReviewPath path = path(review, subject)
                .orElseThrow(() -> new IllegalStateException("a subject without a path does not go into review"));
        List<String> voidSeats = path.seats().stream()
                .filter(seat -> subject.division().equals(seat.division()))
                .map(Seat::role)
                .toList();
        List<String> seats = path.seats().stream()
                .map(Seat::role)
                .filter(role -> !voidSeats.contains(role))
                .toList();
        return new ReviewRoute(
                path.confirmedBy(),
                seats,
                voidSeats,
                lead(path, voidSeats),
                subject.unitCode(),
                subject.division(),
                path.inMeeting(),
                path.supervision());
    }

    static boolean exists(Review review, Proposal subject) {
        return subject.isTrial() || path(review, subject).isPresent();
    }

    private static Optional<ReviewPath> path(Review review, Proposal subject) {
        return review.paths().stream()
                .filter(candidate ->
                        candidate.subject() == subject.goalSubject() && candidate.unitKind() == subject.unitKind())
                .findFirst();
    }

    /** Nobody concludes on what is the own. */
    private static String lead(ReviewPath path, List<String> voidSeats) {
        boolean own = voidSeats.contains(path.concludedBy());
        return Optional.ofNullable(path.whenOwnedByTheLead()).filter(_ -> own).orElse(path.concludedBy());
    }

    List<Post> confirmedBy() {
        return fixed.confirmedBy();
    }

    List<String> seats() {
        return fixed.seats();
    }

    boolean isVoid(String seat) {
        return fixed.voidSeats().contains(seat);
    }

    boolean isFilledBy(String role, Actor actor) {
        return actor.roles().contains(role)
                && (!UnitRoles.ALL.contains(role) || Objects.equals(actor.unit(), fixed.unitCode()));
    }

    boolean isLedBy(Actor actor) {
        return isFilledBy(fixed.concludedBy(), actor);
    }

    boolean isReviewedByTheUnitItself() {
        return UnitRoles.ALL.contains(fixed.concludedBy());
    }

    /** The three supervise what a unit has reviewed by itself (督导): the role by which the actor does; empty where there is none. */
    Optional<String> supervisor(Actor actor) {
        return isReviewedByTheUnitItself() ? Supervisors.role(actor) : Optional.empty();
    }
}
