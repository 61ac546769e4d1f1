package org.jixiao.goals.evaluator.listing;

import java.util.List;
import org.jixiao.contracts.goals.EvaluatorEvent;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps every expert and agency, also those that were struck off. */
@Component
class EvaluatorProjection extends Projection {

    static final String NAME = "goals-evaluators";

    private static final Table REGISTER = Table.named("evaluator_register").withKey("kind", "code");

    EvaluatorProjection() {
        super(NAME, REGISTER);
        on(EvaluatorEvent.class, (event, _) -> List.of(project(event)));
    }

    private static Change project(EvaluatorEvent event) {
        return switch (event) {
            case ExpertRegistered e ->
                REGISTER.row(EvaluatorKind.EXPERT.name(), e.staffId())
                        .set("name", e.name())
                        .setJson("entry", e)
                        .set("struck_off", null);
            case AgencyRegistered e ->
                REGISTER.row(EvaluatorKind.AGENCY.name(), e.creditCode())
                        .set("name", e.name())
                        .setJson("entry", e)
                        .set("struck_off", null);
            case EvaluatorStruckOff e -> REGISTER.row(e.kind().name(), e.code()).setJson("struck_off", e);
        };
    }
}
