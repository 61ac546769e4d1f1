package org.jixiao.evaluation.selfevaluation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReturned;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.TrialSelfEvaluationFiled;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FileTrialSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.JudgeSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OfReview;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReturnSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SuperviseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.kernel.review.Confirming;
import org.jixiao.kernel.review.Right;
import org.jixiao.kernel.review.Seats;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A sheet goes the way of its goal: heads confirm, the last of them for its truth (真实性确认), seats give opinions, the lead finalises or
 * returns. The division that owns the subject answers and has no vote. A trial is confirmed and filed, and judged by nobody.
 */
final class ReviewRules {

    private ReviewRules() {}

    static Decision<SelfEvaluationEvent> decide(OfReview command, Opened evaluation) {
        Sheet sheet = evaluation.sheet();
        if (sheet == null) {
            return Decision.refuse(Refusal.conflict("self-evaluation-not-submitted"));
        }
        SheetInReview review = new SheetInReview(evaluation, sheet);
        return switch (sheet.standing()) {
            case IN_REVIEW ->
                switch (command) {
                    case ConfirmSelfEvaluation confirm -> confirm(confirm, review);
                    case JudgeSelfEvaluation judge -> judge(judge, review);
                    case SuperviseSelfEvaluation supervise -> Supervising.decide(supervise, review);
                    case ReturnSelfEvaluation giveBack -> giveBack(giveBack, review);
                    case FinaliseSelfEvaluation finalise -> Finalising.decide(finalise, review);
                };
            case RETURNED -> Decision.refuse(Refusal.conflict("self-evaluation-was-returned"));
            case CONCLUDED -> Decision.refuse(Refusal.conflict("self-evaluation-finalised"));
        };
    }

    private static Decision<SelfEvaluationEvent> confirm(ConfirmSelfEvaluation command, SheetInReview review) {
        if (!review.unitCode().equals(command.by().unit())) {
            return Decision.refuse(Refusal.forbidden("subject-of-another-unit"));
        }
        if (review.isSubmitter(command.by().id())) {
            return Decision.refuse(Refusal.forbidden("author-cannot-review"));
        }
        return Confirming.decide(command.by(), command.on(), command.contentHash(), review)
                .map(confirmation -> new SelfEvaluationConfirmed(
                        command.subject(),
                        review.unitCode(),
                        command.contentHash(),
                        confirmation.post(),
                        new Person(command.by().id(), command.by().name()),
                        confirmation.truth(),
                        confirmation.onBehalf(),
                        command.on()));
    }

    private static Decision<SelfEvaluationEvent> judge(JudgeSelfEvaluation command, SheetInReview review) {
        List<Refusal> objections = new ArrayList<>(Seats.objections(
                command.seat(), command.opinion(), command.text(), command.by(), command.on(), review));
        objections.addAll(Confirming.unconfirmed(review));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        SelfEvaluationJudged judged = new SelfEvaluationJudged(
                command.subject(),
                review.unitCode(),
                command.seat(),
                command.opinion(),
                command.text(),
                Seats.right(command.seat(), command.by(), command.on(), review).onBehalf());
        return judged.equals(review.opinions().get(command.seat())) ? Decision.nothingToDo() : Decision.accept(judged);
    }

    /** By the lead, and by the head who does not confirm it; of what a unit reviews by itself, also by the three (督导退回). */
    private static Decision<SelfEvaluationEvent> giveBack(ReturnSelfEvaluation command, SheetInReview review) {
        Right right = Right.toGiveBack(command.by(), command.on(), review);
        if (review.isAuthor(command.by().id(), command.on())) {
            return Decision.refuse(Refusal.forbidden("author-cannot-review"));
        }
        Refusal objection = right.objection();
        return objection == null || review.route().supervisor(command.by()).isPresent()
                ? Decision.accept(new SelfEvaluationReturned(command.subject(), command.reason(), right.onBehalf()))
                : Decision.refuse(objection);
    }

    static Decision<SelfEvaluationEvent> file(FileTrialSelfEvaluation command, Opened evaluation) {
        if (!evaluation.opened().trial()) {
            return Decision.refuse(Refusal.conflict("not-a-trial"));
        }
        Sheet sheet = evaluation.sheet();
        if (sheet == null) {
            return Decision.refuse(Refusal.conflict("self-evaluation-not-submitted"));
        }
        List<Refusal> unconfirmed = Confirming.unconfirmed(new SheetInReview(evaluation, sheet));
        return switch (sheet.standing()) {
            case IN_REVIEW ->
                unconfirmed.isEmpty()
                        ? Decision.accept(new TrialSelfEvaluationFiled(
                                command.subject(), sheet.submitted().contentHash(), command.comments(), command.on()))
                        : Decision.refuse(unconfirmed);
            case RETURNED -> Decision.refuse(Refusal.conflict("self-evaluation-was-returned"));
            case CONCLUDED -> Decision.nothingToDo();
        };
    }
}
