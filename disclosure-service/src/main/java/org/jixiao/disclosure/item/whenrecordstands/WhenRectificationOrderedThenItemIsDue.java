package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.springframework.stereotype.Component;

/** What has to be put right waits for its batch, and is due anew with every step until it is. Once the department evaluated the project itself,
 * it may come into the public scope with that. */
@Component
class WhenRectificationOrderedThenItemIsDue extends WhenRecordStands {

    WhenRectificationOrderedThenItemIsDue() {
        super("disclosure-when-rectification-ordered-then-item-is-due", Matter.RECTIFICATION);
        on(RectificationOrdered.class, (order, at) -> stands(order.subject(), order.unitCode(), at));
        on(RectificationReported.class, (report, at) -> again(report.subject(), at));
        on(RectificationAccepted.class, (accepted, at) -> again(accepted.subject(), at));
        on(RectificationRejected.class, (rejected, at) -> again(rejected.subject(), at));
        on(KeyEvaluationFinalised.class, (result, at) -> again(result.subject(), at));
    }
}
