package org.jixiao.disclosure.item.whenrecordfalls;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.springframework.stereotype.Component;

/** A self-evaluation that rests on false data is void. */
@Component
class WhenFalsificationFoundThenItemIsCorrected extends WhenRecordFalls {

    WhenFalsificationFoundThenItemIsCorrected() {
        super("disclosure-when-falsification-found-then-item-is-corrected", Matter.SELF_EVALUATION);
        on(
                FalsificationFound.class,
                (found, at) -> falls(found.subject(), "弄虚作假（" + found.document() + "）", at));
    }
}
