package org.jixiao.evaluation.reallocation.register;

import java.util.List;
import org.jixiao.contracts.evaluation.ReallocationEvent;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationCarriedOut;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDropped;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps the sets of every year. */
@Component
class ReallocationProjection extends Projection {

    static final String NAME = "evaluation-reallocations";

    private static final Table SET = Table.named("reallocation").withKey("budget_year", "number");

    ReallocationProjection() {
        super(NAME, SET);
        perSubject();
        on(ReallocationProposed.class, (event, _) -> List.of(row(event).setJson("proposed", event)));
        on(ReallocationDecided.class, (event, _) -> List.of(row(event).setJson("decided", event)));
        on(ReallocationCarriedOut.class, (event, _) -> List.of(row(event).set("carried_out_on", event.carriedOutOn())));
        on(ReallocationDropped.class, (event, _) -> List.of(row(event).setJson("dropped", event)));
    }

    private static Change row(ReallocationEvent event) {
        return SET.row(event.budgetYear(), event.number());
    }
}
