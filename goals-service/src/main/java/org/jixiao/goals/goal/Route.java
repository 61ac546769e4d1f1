package org.jixiao.goals.goal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules.Review;
import org.jixiao.contracts.goals.Rules.ReviewPath;
import org.jixiao.contracts.goals.Rules.Seat;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.goals.access.OfficeRoles;
import org.jixiao.goals.access.Supervisors;
import org.jixiao.goals.access.UnitRoles;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The way of one goal through review: "3+X" for the 机关, the own seats of a 驻外办 or the 服务中心, and mere filing for a trial. It is
 * fixed when the review begins.
 */
record Route(ReviewRoute fixed) {

    static ReviewRoute of(Review review, Proposal subject) {
        if (subject.isTrial()) {
            return new ReviewRoute(
                    review.trialConfirmedBy(),
                    List.of(),
                    List.of(),
                    OfficeRoles.PLANNING_FINANCE,
                    subject.unitCode(),
                    subject.division(),
                    false,
                    Supervision.NONE,
                    Map.of());
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
                path.supervision(),
                divisions(path));
    }

    private static Map<String, String> divisions(ReviewPath path) {
        Map<String, String> divisions = new TreeMap<>();
        for (Seat seat : path.seats()) {
            String division = seat.division();
            if (division != null) {
                divisions.put(seat.role(), division);
            }
        }
        return divisions;
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

    /**
     * A post whose holder may leave the work of a role to a delegate.
     *
     * @param division null for the 单位负责人
     */
    record PostBehind(Post post, @Nullable String division) {

        /** A unit's head is looked for in the unit under review, a division in the 机关. */
        boolean isOf(String unit, Acting acting, Route route) {
            return division == null ? unit.equals(route.fixed().unitCode()) : acting.isHeadquarters();
        }
    }

    /** The post behind a role; empty where none is. */
    Optional<PostBehind> postBehind(String role) {
        String division = fixed.divisions().get(role);
        if (division != null) {
            return Optional.of(new PostBehind(Post.DIVISION_HEAD, division));
        }
        return role.equals(UnitRoles.HEAD) ? Optional.of(new PostBehind(Post.UNIT_HEAD, null)) : Optional.empty();
    }

    String lead() {
        return fixed.concludedBy();
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
