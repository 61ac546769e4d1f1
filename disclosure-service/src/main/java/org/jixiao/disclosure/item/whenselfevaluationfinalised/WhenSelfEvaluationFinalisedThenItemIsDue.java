package org.jixiao.disclosure.item.whenselfevaluationfinalised;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** A final result waits for its batch; a later version of it is due as the next version. */
@Component
class WhenSelfEvaluationFinalisedThenItemIsDue extends Automation {

    WhenSelfEvaluationFinalisedThenItemIsDue() {
        super("disclosure-when-self-evaluation-finalised-then-item-is-due", Start.FROM_THE_BEGINNING);
        on(
                SelfEvaluationFinalised.class,
                (result, at) -> command(new MakeItemDue(
                                result.subject(), Matter.SELF_EVALUATION, result.unitCode(), at.businessDate()))
                        .unlessRefused("disclosure-restricted"));
    }
}
