package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.springframework.stereotype.Component;

/** What the department found itself waits for its batch; what it found after a reopening is due as the next version. What
 * is looked at again, or rests on false data, goes to correction. */
@Component
class WhenKeyEvaluationFinalisedThenItemIsDue extends WhenRecordStands {

    WhenKeyEvaluationFinalisedThenItemIsDue() {
        super("disclosure-when-key-evaluation-finalised-then-item-is-due", Matter.KEY_EVALUATION);
        on(KeyEvaluationFinalised.class, (result, at) -> stands(result.subject(), result.unitCode(), at));
        on(FalsificationFound.class, (found, at) -> falls(found.subject(), "评价依据弄虚作假（" + found.document() + "）", at));
        on(
                KeyEvaluationReopened.class,
                (again, at) -> falls(again.subject(), "重点评价重新打开（" + again.document() + "）", at));
    }
}
