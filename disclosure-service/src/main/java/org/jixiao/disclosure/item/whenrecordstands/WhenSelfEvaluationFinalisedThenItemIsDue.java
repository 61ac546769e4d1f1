package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.springframework.stereotype.Component;

/** A final result waits for its batch; a later version of it is due as the next version. One that is void, or is looked
 * at again, goes to correction. */
@Component
class WhenSelfEvaluationFinalisedThenItemIsDue extends WhenRecordStands {

    WhenSelfEvaluationFinalisedThenItemIsDue() {
        super("disclosure-when-self-evaluation-finalised-then-item-is-due", Matter.SELF_EVALUATION);
        on(SelfEvaluationFinalised.class, (result, at) -> stands(result.subject(), result.unitCode(), at));
        on(FalsificationFound.class, (found, at) -> falls(found.subject(), "弄虚作假（" + found.document() + "）", at));
        on(
                SelfEvaluationReopened.class,
                (again, at) -> falls(again.subject(), "绩效自评重新打开（" + again.document() + "）", at));
    }
}
