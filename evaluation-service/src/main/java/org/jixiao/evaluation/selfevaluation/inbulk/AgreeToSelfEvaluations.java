package org.jixiao.evaluation.selfevaluation.inbulk;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.JudgeSelfEvaluation;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** The opinion 同意 of one seat on many self-evaluations, where it has nothing to object (批量无意见通过). */
@Component
class AgreeToSelfEvaluations extends SelfEvaluationsInBulk<AgreeToSelfEvaluations.Wish> {

    record Wish(Subject subject, String seat) {}

    AgreeToSelfEvaluations() {
        super("agree-to-self-evaluations", Wish.class);
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new JudgeSelfEvaluation(
                wish.subject(), wish.seat(), Opinion.AGREE, "", caller.actor(), caller.businessDate());
    }
}
