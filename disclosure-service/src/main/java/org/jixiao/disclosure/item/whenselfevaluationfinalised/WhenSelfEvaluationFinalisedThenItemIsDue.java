package org.jixiao.disclosure.item.whenselfevaluationfinalised;

import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.PublicVersion;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/** A final result has to be published; the clock runs from the day on which it became final. */
@Component
class WhenSelfEvaluationFinalisedThenItemIsDue extends Automation {

    WhenSelfEvaluationFinalisedThenItemIsDue() {
        super("disclosure-when-self-evaluation-finalised-then-item-is-due", Start.FROM_THE_BEGINNING);
        on(SelfEvaluationFinalised.class, WhenSelfEvaluationFinalisedThenItemIsDue::react);
    }

    private static Reaction react(SelfEvaluationFinalised result, Happened at) {
        return command(new MakeItemDue(PublicVersion.of(result), at.businessDate()));
    }
}
