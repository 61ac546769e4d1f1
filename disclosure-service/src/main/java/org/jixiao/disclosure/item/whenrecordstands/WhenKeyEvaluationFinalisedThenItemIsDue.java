package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.springframework.stereotype.Component;

/** What the department found itself waits for its batch; what it found after a reopening is due as the next version. */
@Component
class WhenKeyEvaluationFinalisedThenItemIsDue extends WhenRecordStands {

    WhenKeyEvaluationFinalisedThenItemIsDue() {
        super("disclosure-when-key-evaluation-finalised-then-item-is-due", Matter.KEY_EVALUATION);
        on(KeyEvaluationFinalised.class, (result, at) -> stands(result.subject(), result.unitCode(), at));
    }
}
