package org.jixiao.goals.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules.Review;
import org.jixiao.contracts.goals.Rules.ReviewPath;
import org.jixiao.contracts.goals.Rules.Seat;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.kernel.access.OfficeRoles;

/** The route that the rulebook's paths give a subject, when its review begins, or when it goes to another unit. */
public final class Routes {

    private Routes() {}

    public static ReviewRoute of(Review review, Proposal subject) {
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

    /** The heads confirm and 计划财务处 concludes alone; what it owns itself, those who conclude on that. */
    public static ReviewRoute ofAmounts(Review review, Proposal subject) {
        ReviewRoute whole = of(review, subject);
        String lead = whole.voidSeats().contains(OfficeRoles.PLANNING_FINANCE)
                ? whole.concludedBy()
                : OfficeRoles.PLANNING_FINANCE;
        return new ReviewRoute(
                whole.confirmedBy(),
                List.of(),
                whole.voidSeats(),
                lead,
                whole.unitCode(),
                whole.division(),
                false,
                Supervision.NONE,
                whole.divisions());
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

    public static boolean exists(Review review, Proposal subject) {
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
}
