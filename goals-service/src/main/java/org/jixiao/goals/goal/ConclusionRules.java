package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.ReviewSheet;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.goals.goal.GoalCommand.ByPerson;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.FileTrial;
import org.jixiao.goals.goal.GoalState.Adjustment;
import org.jixiao.goals.goal.GoalState.Completing;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.goal.GoalState.Reviewed;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The end of a review (财预〔2015〕88号): 优 passes, 良 passes once completed, 中 goes back, 差 is refused. One 不同意 keeps the lead from
 * passing: the goal goes back, or the office's leaders decide. A trial is filed instead.
 */
final class ConclusionRules {

    private static final String OFFICE_LEADER = "office-leader";

    private ConclusionRules() {}

    static Decision<GoalEvent> conclude(ConcludeReview command, InReview review) {
        Route route = review.route();
        if (review.circumstances().subject().areTrial()) {
            return Decision.refuse(Refusal.conflict("trial-is-filed"));
        }
        ScoreSheet sheet = ScoreSheet.of(command, review);
        List<Refusal> objections = new ArrayList<>(objectionsToWho(command, review, route));
        objections.addAll(ReviewRules.unconfirmed(review));
        route.seats().stream()
                .filter(seat -> !review.opinions().containsKey(seat))
                .forEach(seat ->
                        objections.add(Refusal.conflict("opinion-missing").with("seat", seat)));
        if (command.grade() != ReviewGrade.EXCELLENT && command.remark().isBlank()) {
            objections.add(Refusal.rule("conclusion-without-remark").at("remark"));
        }
        objections.addAll(sheet.objections());
        review.circumstances()
                .rules(review.round().rulebookVersion())
                .ifPresent(rules ->
                        objections.addAll(review.circumstances().materials().missing(MaterialStep.GOAL_REVIEW, rules)));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        ReviewSheet filled = sheet.filled();
        ReviewConcluded concluded =
                new ReviewConcluded(command.subject(), command.grade(), filled, command.remark(), command.decision());
        return switch (command.grade()) {
            case EXCELLENT -> Decision.accept(concluded, passed(ReviewGrade.EXCELLENT, command, review));
            case GOOD -> Decision.accept(concluded);
            case FAIR -> Decision.accept(concluded, ReviewRules.returned(command, command.remark(), review));
            case POOR -> Decision.accept(concluded, refused(command, review));
        };
    }

    private static List<Refusal> objectionsToWho(ConcludeReview command, InReview review, Route route) {
        if (ReviewRules.isAuthor(command, review)) {
            return List.of(Refusal.forbidden("author-cannot-review"));
        }
        List<String> against = disagreeing(review);
        boolean passes = command.grade() == ReviewGrade.EXCELLENT || command.grade() == ReviewGrade.GOOD;
        if (route.isLedBy(command.by()) && !(passes && !against.isEmpty())) {
            return route.fixed().inMeeting() && command.decision() == null
                    ? List.of(Refusal.rule("meeting-paper-missing").at("decision"))
                    : List.of();
        }
        if (command.by().roles().contains(OFFICE_LEADER) && !against.isEmpty()) {
            return command.decision() == null
                    ? List.of(Refusal.rule("leaders-decision-missing").at("decision"))
                    : List.of();
        }
        return route.isLedBy(command.by())
                ? against.stream()
                        .map(seat -> Refusal.conflict("seat-disagrees").with("seat", seat))
                        .toList()
                : List.of(Refusal.forbidden("review-led-by-others"));
    }

    private static List<String> disagreeing(InReview review) {
        return review.opinions().values().stream()
                .filter(given -> given.opinion() == Opinion.DISAGREE)
                .map(OpinionGiven::seat)
                .sorted()
                .toList();
    }

    static Decision<GoalEvent> accept(AcceptCompletion command, Completing review) {
        List<Refusal> objections = new ArrayList<>();
        if (!review.route().isLedBy(command.by())) {
            objections.add(Refusal.forbidden("review-led-by-others"));
        }
        objections.addAll(ReviewRules.unconfirmed(review));
        review.circumstances()
                .rules(review.round().rulebookVersion())
                .ifPresent(rules -> objections.addAll(
                        SubmissionRule.allViolations(review.text().content(), rules)));
        objections.addAll(FactRules.objections(review.text().content(), review.circumstances()));
        if (review.adjustment() instanceof Adjustment(var standing, var _)) {
            objections.addAll(AdjustmentRules.objectionsToWeights(review.text().content(), standing));
        }
        return objections.isEmpty()
                ? Decision.accept(passed(ReviewGrade.GOOD, command, review))
                : Decision.refuse(objections);
    }

    private static GoalEvent passed(ReviewGrade grade, ByPerson command, Reviewed review) {
        Adjustment adjustment = review.adjustment();
        if (adjustment != null) {
            return SupervisionRules.isAskedFor(review)
                    ? new AdjustmentPassed(command.subject(), grade)
                    : AdjustmentRules.adjusted(command.subject(), command.on(), adjustment, review);
        }
        return new GoalPassed(
                command.subject(), grade, review.text().content().funding().total());
    }

    private static GoalEvent refused(ConcludeReview command, InReview review) {
        return review.adjustment() == null
                ? new GoalRefused(command.subject(), command.remark())
                : ReviewRules.returned(command, command.remark(), review);
    }

    static Decision<GoalEvent> file(FileTrial command, InReview review) {
        Proposal project = review.circumstances().subject().proposal();
        if (project == null || !review.circumstances().subject().areTrial()) {
            return Decision.refuse(Refusal.conflict("goal-is-no-trial"));
        }
        List<Refusal> objections = ReviewRules.unconfirmed(review);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return Decision.accept(new TrialFiled(
                command.subject(),
                project.name(),
                project.unitCode(),
                review.text().content(),
                command.comments(),
                review.round().rulebookVersion()));
    }
}
