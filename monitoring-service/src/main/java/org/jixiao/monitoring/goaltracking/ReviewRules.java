package org.jixiao.monitoring.goaltracking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.kernel.review.Concluding;
import org.jixiao.kernel.review.Confirming;
import org.jixiao.kernel.review.Right;
import org.jixiao.kernel.review.Seats;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConcludeTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConfirmProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.JudgeProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OfReview;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReturnProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingState.Open;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The review of a report goes the way of its goal: heads confirm, the last of them for its truth (真实性确认), seats give opinions, the
 * lead concludes or returns. Without the truth confirmation nothing is concluded (notice 二(五)); where a correction had no effect, the
 * conclusion is at least 整改, or says why not.
 */
final class ReviewRules {

    private ReviewRules() {}

    static Decision<GoalTrackingEvent> decide(OfReview command, Open tracking) {
        return switch (command) {
            case ConfirmProgress confirm -> inReview(confirm, tracking, ReviewRules::confirm);
            case JudgeProgress judge -> inReview(judge, tracking, ReviewRules::judge);
            case ReturnProgress giveBack -> inReview(giveBack, tracking, ReviewRules::giveBack);
            case ConcludeTracking conclude -> inReview(conclude, tracking, ReviewRules::conclude);
        };
    }

    private static <C extends OfReview> Decision<GoalTrackingEvent> inReview(
            C command, Open tracking, BiFunction<C, ReportInReview, Decision<GoalTrackingEvent>> step) {
        return tracking.report(command.cutOffMonth())
                .map(reported -> switch (reported.standing()) {
                    case IN_REVIEW -> step.apply(command, new ReportInReview(tracking, reported));
                    case TOLD -> ReviewRules.<GoalTrackingEvent>refused(Refusal.conflict("report-of-no-task"));
                    case RETURNED -> ReviewRules.<GoalTrackingEvent>refused(Refusal.conflict("report-was-returned"));
                    case CONCLUDED -> ReviewRules.<GoalTrackingEvent>refused(Refusal.conflict("tracking-concluded"));
                })
                .orElseGet(() -> refused(Refusal.notFound("report-not-found")));
    }

    private static <E> Decision<E> refused(Refusal reason) {
        return Decision.refuse(reason);
    }

    private static Decision<GoalTrackingEvent> confirm(ConfirmProgress command, ReportInReview review) {
        if (!review.unit().equals(command.by().unit())) {
            return Decision.refuse(Refusal.forbidden("subject-of-another-unit"));
        }
        if (review.reported()
                .report()
                .reportedBy()
                .staffId()
                .equals(command.by().id())) {
            return Decision.refuse(Refusal.forbidden("author-cannot-review"));
        }
        return Confirming.decide(command.by(), command.on(), command.contentHash(), review)
                .map(confirmation -> new ProgressConfirmed(
                        command.subject(),
                        command.cutOffMonth(),
                        command.contentHash(),
                        review.unit(),
                        confirmation.post(),
                        new Person(command.by().id(), command.by().name()),
                        confirmation.truth(),
                        confirmation.onBehalf()));
    }

    private static Decision<GoalTrackingEvent> judge(JudgeProgress command, ReportInReview review) {
        List<Refusal> objections = new ArrayList<>(Seats.objections(
                command.seat(), command.opinion(), command.text(), command.by(), command.on(), review));
        objections.addAll(Confirming.unconfirmed(review));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        ProgressJudged judged = new ProgressJudged(
                command.subject(),
                command.cutOffMonth(),
                review.unit(),
                command.seat(),
                command.opinion(),
                command.text(),
                Seats.right(command.seat(), command.by(), command.on(), review).onBehalf());
        return judged.equals(review.said().opinions().get(command.seat()))
                ? Decision.nothingToDo()
                : Decision.accept(judged);
    }

    /** By the lead, and by the head who does not confirm it. */
    private static Decision<GoalTrackingEvent> giveBack(ReturnProgress command, ReportInReview review) {
        Right right = Right.toGiveBack(command.by(), command.on(), review);
        Refusal objection = review.isAuthor(command.by().id(), command.on())
                ? Refusal.forbidden("author-cannot-review")
                : right.objection();
        return objection == null
                ? Decision.accept(new ProgressReturned(
                        command.subject(), command.cutOffMonth(), command.reason(), right.onBehalf()))
                : Decision.refuse(objection);
    }

    private static Decision<GoalTrackingEvent> conclude(ConcludeTracking command, ReportInReview review) {
        Right right = Right.toLead(command.by(), command.on(), review);
        List<Refusal> objections = new ArrayList<>(
                Concluding.objections(command.by(), command.on(), true, command.decision(), right, review));
        objections.addAll(Confirming.unconfirmed(review));
        objections.addAll(Concluding.missingOpinions(review));
        if (command.outcome() != Outcome.NORMAL && command.remark().isBlank()) {
            objections.add(Refusal.rule("conclusion-without-remark").at("remark"));
        }
        boolean mild = command.outcome() == Outcome.NORMAL || command.outcome() == Outcome.ATTENTION;
        List<String> ineffective = mild ? Corrections.withoutEffect(review) : List.of();
        if (!ineffective.isEmpty() && command.whyNoRectification() == null) {
            objections.add(Refusal.rule("correction-without-effect")
                    .at("whyNoRectification")
                    .with("indicators", String.join(", ", ineffective)));
        }
        return objections.isEmpty()
                ? Decision.accept(new TrackingConcluded(
                        command.subject(),
                        command.cutOffMonth(),
                        command.outcome(),
                        command.remark(),
                        ineffective.isEmpty() ? null : command.whyNoRectification(),
                        command.decision(),
                        review.tracking().isLatestConclusion(command.cutOffMonth()),
                        right.onBehalf()))
                : Decision.refuse(objections);
    }
}
