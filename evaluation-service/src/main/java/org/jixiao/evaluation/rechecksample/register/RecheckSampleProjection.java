package org.jixiao.evaluation.rechecksample.register;

import java.util.List;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps the draws of every year. */
@Component
class RecheckSampleProjection extends Projection {

    static final String NAME = "evaluation-recheck-samples";

    private static final Table SAMPLE = Table.named("recheck_sample").withKey("budget_year", "number");

    RecheckSampleProjection() {
        super(NAME, SAMPLE);
        perSubject();
        on(
                RecheckSampleDrawn.class,
                (event, _) ->
                        List.of(SAMPLE.row(event.budgetYear(), event.number()).setJson("drawn", event)));
    }
}
