package org.jixiao.evaluation.credit;

import java.util.List;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link EvaluatorCreditState}: only who stands in goals' registers can gain or lose credit. */
@Component
class EvaluatorCredit extends Aggregate<EvaluatorCreditCommand, EvaluatorCreditEvent, EvaluatorCreditState> {

    EvaluatorCredit() {
        super(
                "evaluator-credit",
                EvaluatorCreditCommand.class,
                EvaluatorCreditEvent.class,
                EvaluatorCreditState.unheard());
    }

    @Override
    protected List<String> consultsFor(EvaluatorCreditCommand command) {
        return List.of(streamOf("evaluator", command.subject()) + ":" + command.part());
    }
}
