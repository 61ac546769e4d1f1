package org.jixiao.disclosure.item.whenfalsificationfound;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** What the public read of a void result goes to correction (更正): its next version is due, and goes out once there is another result. */
@Component
class WhenFalsificationFoundThenItemIsCorrected extends Automation {

    WhenFalsificationFoundThenItemIsCorrected() {
        super("disclosure-when-falsification-found-then-item-is-corrected", Start.FROM_THE_BEGINNING);
        on(
                FalsificationFound.class,
                (found, at) -> command(new CorrectItem(
                                found.subject(),
                                Matter.SELF_EVALUATION,
                                "弄虚作假（" + found.document() + "）",
                                at.actor().id(),
                                at.businessDate()))
                        .unlessRefused(
                                "item-not-published",
                                "item-withheld",
                                "item-withdrawn",
                                "item-not-due",
                                "disclosure-restricted",
                                "project-is-classified"));
    }
}
