package org.jixiao.disclosure.item.whenselfevaluationfinalised;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.PublicVersion;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/**
 * A project's final result has to be published; the clock runs from the day on which it became final. A later version does not start it
 * anew: what is due or public is put right by a correction.
 */
@Component
class WhenSelfEvaluationFinalisedThenItemIsDue extends Automation {

    WhenSelfEvaluationFinalisedThenItemIsDue() {
        super("disclosure-when-self-evaluation-finalised-then-item-is-due", Start.FROM_THE_BEGINNING);
        on(SelfEvaluationFinalised.class, WhenSelfEvaluationFinalisedThenItemIsDue::react);
    }

    private static Reaction react(SelfEvaluationFinalised result, Happened at) {
        return result.subject().kind().equals(Subject.PROJECT)
                ? command(new MakeItemDue(PublicVersion.of(result), at.businessDate()))
                        .unlessRefused("item-already-due", "item-already-published")
                : nothing();
    }
}
