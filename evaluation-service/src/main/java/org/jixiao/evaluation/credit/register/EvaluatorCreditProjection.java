package org.jixiao.evaluation.credit.register;

import java.util.List;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.CreditRecorded;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps what became known of experts and agencies. */
@Component
class EvaluatorCreditProjection extends Projection {

    static final String NAME = "evaluation-evaluator-credits";

    private static final Table CREDIT = Table.named("evaluator_credit").withKey("kind", "code", "position");

    EvaluatorCreditProjection() {
        super(NAME, CREDIT);
        on(EvaluatorCreditEvent.class, (event, at) -> {
            Change row = CREDIT.row(event.kind().name(), event.code(), at.position());
            return List.of(
                    switch (event) {
                        case CreditRecorded credit -> row.setJson("recorded", credit);
                        case EvaluatorBlacklisted listed -> row.setJson("blacklisted", listed);
                    });
        });
    }
}
