package org.jixiao.goals.evaluator;

import org.jixiao.contracts.goals.EvaluatorEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link EvaluatorState}. */
@Component
class Evaluator extends Aggregate<EvaluatorCommand, EvaluatorEvent, EvaluatorState> {

    Evaluator() {
        super("evaluator", EvaluatorCommand.class, EvaluatorEvent.class, EvaluatorState.unregistered());
    }
}
