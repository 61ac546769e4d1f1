package org.jixiao.evaluation.resultadjustment.register;

import java.util.List;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentCarriedOut;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDropped;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentUpheld;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps the adjustments of budgets by results, and what became of them. */
@Component
class ResultAdjustmentProjection extends Projection {

    static final String NAME = "evaluation-result-adjustments";

    private static final Table ADJUSTMENT = Table.named("result_adjustment").withKey("budget_year", "code", "number");

    ResultAdjustmentProjection() {
        super(NAME, ADJUSTMENT);
        perSubject();
        on(AdjustmentDecided.class, (event, _) -> List.of(row(event).setJson("decided", event)));
        on(AdjustmentCarriedOut.class, (event, _) -> List.of(row(event).set("carried_out_on", event.carriedOutOn())));
        on(AdjustmentUpheld.class, (event, _) -> List.of(row(event).setJson("upheld", event)));
        on(AdjustmentDropped.class, (event, _) -> List.of(row(event).setJson("dropped", event)));
    }

    private static Change row(ResultAdjustmentEvent event) {
        return ADJUSTMENT.row(event.subject().budgetYear(), event.subject().code(), event.number());
    }
}
