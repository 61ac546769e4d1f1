package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.springframework.stereotype.Component;

/** What was decided on a result waits for its batch, and is due anew once it is decided again, or its improvement plan holds. Once the department
 * evaluated the project itself, it may come into the public scope with that. Marked 待复核 it goes to correction. */
@Component
class WhenResultAppliedThenItemIsDue extends WhenRecordStands {

    WhenResultAppliedThenItemIsDue() {
        super("disclosure-when-result-applied-then-item-is-due", Matter.USE_OF_RESULTS);
        on(ApplicationDecided.class, (decision, at) -> stands(decision.subject(), decision.unitCode(), at));
        on(ImprovementPlanAccepted.class, (plan, at) -> again(plan.subject(), at));
        on(KeyEvaluationFinalised.class, (result, at) -> again(result.subject(), at));
        on(ApplicationReopened.class, (again, at) -> falls(again.subject(), "结果应用待复核", at));
    }
}
