package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.Rules.Review;
import org.jixiao.contracts.goals.Rules.ReviewBand;
import org.jixiao.contracts.goals.Rules.ReviewPath;
import org.jixiao.contracts.goals.Rules.Seat;
import org.jixiao.contracts.goals.Rules.SheetItem;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.platform.aggregate.Refusal;

/** Every goal finds its way through review: a seat or a lead that nobody eligible can fill would be an endless wait. */
final class ReviewIsSound {

    private static final String FIELD = "rules.review.";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The 3 of "3+X", the own seat of a unit, and the business divisions, who countersign (会签) what is written for all. */
    private static final Set<String> REVIEWERS = Set.of(
            "planning-finance",
            "research-office",
            "general-secretariat",
            "unit-finance",
            "support-division",
            "cooperation-division",
            "reception-division");

    /** Subjects that a kind of unit always has: each needs a way through review. Whether wholes have one is the year's choice. */
    private static final Map<UnitKind, Set<GoalSubject>> NEEDED = Map.of(
            UnitKind.HEADQUARTERS, EnumSet.of(GoalSubject.PROJECT, GoalSubject.POLICY),
            UnitKind.OUT_OF_TOWN_OFFICE, EnumSet.of(GoalSubject.PROJECT),
            UnitKind.SERVICE_CENTRE, EnumSet.of(GoalSubject.PROJECT));

    private static final Set<String> LEADS = Set.of("planning-finance", "unit-head", "office-leader");

    private final List<Refusal> objections = new ArrayList<>();

    private ReviewIsSound() {}

    static List<Refusal> objections(Review review) {
        ReviewIsSound check = new ReviewIsSound();
        check.paths(review.paths());
        if (review.trialConfirmedBy().isEmpty()) {
            check.refuse(Refusal.rule("nobody-confirms"), "trialConfirmedBy");
        }
        check.sheet(review.sheet());
        check.bands(review.bands());
        if (review.adjustUntilMonth() < 1 || review.adjustUntilMonth() > 12) {
            check.refuse(Refusal.rule("not-a-month"), "adjustUntilMonth");
        }
        if (review.submitBy() != null
                && review.replyBy() != null
                && !review.replyBy().isAfter(review.submitBy())) {
            check.refuse(Refusal.rule("reply-before-submission"), "replyBy");
        }
        return List.copyOf(check.objections);
    }

    private void refuse(Refusal reason, String field) {
        objections.add(reason.at(FIELD + field));
    }

    private void paths(List<ReviewPath> paths) {
        Map<UnitKind, Set<GoalSubject>> found = new EnumMap<>(UnitKind.class);
        for (int i = 0; i < paths.size(); i++) {
            ReviewPath path = paths.get(i);
            String field = "paths[" + i + "]";
            if (!found.computeIfAbsent(path.unitKind(), _ -> EnumSet.noneOf(GoalSubject.class))
                    .add(path.subject())) {
                refuse(Refusal.rule("review-path-twice"), field);
            }
            if (path.confirmedBy().isEmpty()) {
                refuse(Refusal.rule("nobody-confirms"), field + ".confirmedBy");
            }
            seats(path.seats(), field);
            lead(path, field);
        }
        NEEDED.forEach((kind, subjects) -> subjects.stream()
                .filter(subject -> !found.getOrDefault(kind, Set.of()).contains(subject))
                .sorted()
                .forEach(subject -> refuse(
                        Refusal.rule("review-path-missing")
                                .with("kind", kind.name())
                                .with("subject", subject.name()),
                        "paths")));
    }

    private void seats(List<Seat> seats, String path) {
        if (seats.isEmpty()) {
            refuse(Refusal.rule("seats-empty"), path + ".seats");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < seats.size(); i++) {
            String field = path + ".seats[" + i + "].role";
            if (!REVIEWERS.contains(seats.get(i).role())) {
                refuse(Refusal.rule("seat-cannot-be-filled"), field);
            } else if (!seen.add(seats.get(i).role())) {
                refuse(Refusal.rule("seat-named-twice"), field);
            }
        }
    }

    private void lead(ReviewPath path, String field) {
        if (!LEADS.contains(path.concludedBy())) {
            refuse(Refusal.rule("lead-cannot-be-filled"), field + ".concludedBy");
        }
        if (path.supervision() != Supervision.NONE && !path.concludedBy().equals("unit-head")) {
            refuse(Refusal.rule("supervision-without-own-review"), field + ".supervision");
        }
        boolean mayOwn = path.seats().stream()
                .anyMatch(seat -> seat.role().equals(path.concludedBy()) && seat.division() != null);
        String instead = path.whenOwnedByTheLead();
        if (mayOwn && (instead == null || instead.equals(path.concludedBy()) || !LEADS.contains(instead))) {
            refuse(Refusal.rule("lead-would-judge-itself"), field + ".whenOwnedByTheLead");
        }
    }

    private void sheet(List<SheetItem> sheet) {
        BigDecimal total = sheet.stream().map(SheetItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        Set<String> names = new HashSet<>(sheet.stream().map(SheetItem::item).toList());
        boolean positive = sheet.stream().allMatch(item -> item.points().signum() > 0);
        if (total.compareTo(HUNDRED) != 0 || !positive || names.size() != sheet.size()) {
            refuse(Refusal.rule("sheet-not-a-hundred"), "sheet");
        }
    }

    private void bands(List<ReviewBand> bands) {
        List<ReviewGrade> grades = bands.stream().map(ReviewBand::grade).toList();
        boolean ordered = grades.equals(List.of(ReviewGrade.values()))
                && bands.getLast().from().signum() == 0;
        for (int i = 1; ordered && i < bands.size(); i++) {
            ordered = bands.get(i - 1).from().compareTo(bands.get(i).from()) > 0;
        }
        if (!ordered) {
            refuse(Refusal.rule("review-bands-not-ordered"), "bands");
        }
    }
}
