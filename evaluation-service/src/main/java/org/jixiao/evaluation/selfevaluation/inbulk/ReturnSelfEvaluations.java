package org.jixiao.evaluation.selfevaluation.inbulk;

import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReturnSelfEvaluation;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Returning many self-evaluations for one reason (批量退回). */
@Component
class ReturnSelfEvaluations extends SelfEvaluationsInBulk<ReturnSelfEvaluations.Wish> {

    record Wish(Subject subject, String reason) {}

    ReturnSelfEvaluations() {
        super("return-self-evaluations", Wish.class);
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new ReturnSelfEvaluation(wish.subject(), wish.reason(), caller.actor(), caller.businessDate());
    }
}
