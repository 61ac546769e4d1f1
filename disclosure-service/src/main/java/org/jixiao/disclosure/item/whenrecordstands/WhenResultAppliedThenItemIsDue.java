package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.LoseBasis;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.springframework.stereotype.Component;

/** What was decided on a result waits for its batch, and is due anew once it is decided again, or its improvement plan holds. Once the department
 * evaluated the project itself, it may come into the public scope with that. Marked 待复核 it goes to correction, and
 * also once what it rests on is looked at again; it is withdrawn with that. */
@Component
class WhenResultAppliedThenItemIsDue extends WhenRecordStands {

    WhenResultAppliedThenItemIsDue() {
        super("disclosure-when-result-applied-then-item-is-due", Matter.USE_OF_RESULTS);
        on(ApplicationDecided.class, (decision, at) -> stands(decision.subject(), decision.unitCode(), at));
        on(ImprovementPlanAccepted.class, (plan, at) -> again(plan.subject(), at));
        on(KeyEvaluationFinalised.class, (result, at) -> again(result.subject(), at));
        on(ApplicationReopened.class, (again, at) -> falls(again.subject(), "结果应用待复核", at));
        on(SelfEvaluationReopened.class, (again, at) -> rests(again.subject(), "所依据的绩效自评重新打开", at));
        on(KeyEvaluationReopened.class, (again, at) -> rests(again.subject(), "所依据的重点评价重新打开", at));
        on(ItemWithdrawn.class, (item, at) -> goes(item, item.ground(), item.emergency(), item.decidedBy(), at));
        on(ItemWithheld.class, (item, at) -> goes(item, item.ground(), true, item.decidedBy(), at));
    }

    private static Reaction goes(
            DisclosureItemEvent basis, LegalGround ground, boolean emergency, String decidedBy, Happened at) {
        return Matters.under(Matter.USE_OF_RESULTS).contains(basis.matter())
                ? command(new LoseBasis(
                        basis.subject(),
                        Matter.USE_OF_RESULTS,
                        ground,
                        "所依据的事项已撤回，本事项一并撤回。",
                        emergency,
                        decidedBy,
                        at.businessDate()))
                : nothing();
    }

    private static Reaction rests(Subject subject, String reason, Happened at) {
        return command(new LoseBasis(
                subject, Matter.USE_OF_RESULTS, null, reason, false, at.actor().id(), at.businessDate()));
    }
}
