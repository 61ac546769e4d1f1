package org.jixiao.disclosure.item.whenrecordfalls;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.springframework.stereotype.Component;

/** A key evaluation is looked at again, or evaluators had before them what was found false. */
@Component
class WhenKeyEvaluationFallsThenItemIsCorrected extends WhenRecordFalls {

    WhenKeyEvaluationFallsThenItemIsCorrected() {
        super("disclosure-when-key-evaluation-falls-then-item-is-corrected", Matter.KEY_EVALUATION);
        on(
                FalsificationFound.class,
                (found, at) -> falls(found.subject(), "评价依据弄虚作假（" + found.document() + "）", at));
        on(
                KeyEvaluationReopened.class,
                (again, at) -> falls(again.subject(), "重点评价重新打开（" + again.document() + "）", at));
    }
}
