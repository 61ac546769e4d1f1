package org.jixiao.evaluation.selfevaluation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSupervised;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SuperviseSelfEvaluation;
import org.jixiao.kernel.review.Concluding;
import org.jixiao.kernel.review.Confirming;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The three see what a unit has reviewed by itself (督导) before it is final: key subjects and units as a whole always, others as they
 * choose.
 */
final class Supervising {

    private Supervising() {}

    static Decision<SelfEvaluationEvent> decide(SuperviseSelfEvaluation command, SheetInReview review) {
        if (!review.route().isReviewedByTheUnitItself()) {
            return Decision.refuse(Refusal.conflict("self-evaluation-needs-no-supervision"));
        }
        String role = review.route().supervisor(command.by()).orElse(null);
        if (role == null) {
            return Decision.refuse(Refusal.forbidden("supervised-by-others"));
        }
        List<Refusal> objections = new ArrayList<>(Confirming.unconfirmed(review));
        objections.addAll(Concluding.missingOpinions(review));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return review.isSupervised()
                ? Decision.nothingToDo()
                : Decision.accept(
                        new SelfEvaluationSupervised(command.subject(), review.unitCode(), role, command.remark()));
    }

    /** Why what was reviewed in its unit cannot be final yet. */
    static List<Refusal> unmet(SheetInReview review) {
        boolean asked = review.route()
                .fixed()
                .supervision()
                .isAskedFor(review.evaluation().known().subject().key());
        return asked && !review.isSupervised()
                ? List.of(Refusal.conflict("self-evaluation-not-supervised"))
                : List.of();
    }
}
