package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewSheet;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.goals.goal.GoalCommand.ByPerson;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.FileTrial;
import org.jixiao.goals.goal.GoalState.Completing;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.review.Concluding;
import org.jixiao.kernel.review.Confirming;
import org.jixiao.kernel.review.Right;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The end of a review (财预〔2015〕88号): 优 passes, 良 passes once completed, 中 goes back, 差 is refused. One 不同意 keeps the lead from
 * passing: the goal goes back, or the office's leaders decide. A trial is filed instead.
 */
final class ConclusionRules {

    private ConclusionRules() {}

    static Decision<GoalEvent> conclude(ConcludeReview command, InReview review) {
        if (review.circumstances().subject().areTrial()) {
            return Decision.refuse(Refusal.conflict("trial-is-filed"));
        }
        ScoreSheet sheet = ScoreSheet.of(command, review);
        Right right = Right.toLead(command.by(), command.on(), review);
        List<Refusal> objections = new ArrayList<>(Concluding.objections(
                command.by(), command.on(), passes(command.grade()), command.decision(), right, review));
        objections.addAll(Confirming.unconfirmed(review));
        objections.addAll(Concluding.missingOpinions(review));
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
        ReviewConcluded concluded = new ReviewConcluded(
                command.subject(), command.grade(), filled, command.remark(), command.decision(), right.onBehalf());
        return switch (command.grade()) {
            case EXCELLENT -> {
                List<GoalEvent> events = new ArrayList<>(List.of(concluded));
                events.addAll(passed(ReviewGrade.EXCELLENT, command, right, review));
                yield Decision.accept(events);
            }
            case GOOD -> Decision.accept(concluded);
            case FAIR -> Decision.accept(concluded, ReviewRules.returned(command, command.remark(), right, review));
            case POOR -> Decision.accept(concluded, refused(command, right, review));
        };
    }

    private static boolean passes(ReviewGrade grade) {
        return grade == ReviewGrade.EXCELLENT || grade == ReviewGrade.GOOD;
    }

    static Decision<GoalEvent> accept(AcceptCompletion command, Completing review) {
        List<Refusal> objections = new ArrayList<>();
        Right right = Right.toLead(command.by(), command.on(), review);
        Optional.ofNullable(right.objection()).ifPresent(objections::add);
        objections.addAll(Confirming.unconfirmed(review));
        review.circumstances()
                .rules(review.round().rulebookVersion())
                .ifPresent(rules -> objections.addAll(
                        SubmissionRule.allViolations(review.text().content(), rules)));
        objections.addAll(FactRules.objections(review.text().content(), review.circumstances()));
        if (review.adjustment() instanceof Adjustment(var standing, var _, var _)) {
            objections.addAll(AdjustmentRules.objectionsToWeights(review.text().content(), standing));
            review.circumstances()
                    .rules(review.round().rulebookVersion())
                    .ifPresent(rules -> objections.addAll(
                            PassThresholdFits.lowered(review.text().content(), standing.content(), rules)));
        }
        return objections.isEmpty()
                ? Decision.accept(passed(ReviewGrade.GOOD, command, right, review))
                : Decision.refuse(objections);
    }

    private static List<GoalEvent> passed(ReviewGrade grade, ByPerson command, Right right, Reviewed review) {
        Adjustment adjustment = review.adjustment();
        if (adjustment != null) {
            return SupervisionRules.isAskedFor(review)
                    ? List.of(new AdjustmentPassed(command.subject(), grade, right.onBehalf()))
                    : AdjustmentRules.adjusted(command.subject(), command.on(), adjustment, right, review);
        }
        return List.of(new GoalPassed(
                command.subject(), grade, review.text().content().funding().total(), right.onBehalf()));
    }

    private static GoalEvent refused(ConcludeReview command, Right right, InReview review) {
        return review.adjustment() == null
                ? new GoalRefused(command.subject(), command.remark())
                : ReviewRules.returned(command, command.remark(), right, review);
    }

    static Decision<GoalEvent> file(FileTrial command, InReview review) {
        Proposal project = review.circumstances().subject().proposal();
        if (project == null || !review.circumstances().subject().areTrial()) {
            return Decision.refuse(Refusal.conflict("goal-is-no-trial"));
        }
        List<Refusal> objections = Confirming.unconfirmed(review);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return Decision.accept(new TrialFiled(
                command.subject(),
                project.name(),
                project.unitCode(),
                project.officer(),
                review.text().content(),
                command.comments(),
                review.round().rulebookVersion(),
                review.round().route()));
    }
}
