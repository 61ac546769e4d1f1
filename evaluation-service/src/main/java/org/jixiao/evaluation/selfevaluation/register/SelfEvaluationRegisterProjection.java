package org.jixiao.evaluation.selfevaluation.register;

import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** One row per self-evaluation: what it began with, where it stands and what came of it. */
@Component
class SelfEvaluationRegisterProjection extends Projection {

    static final String NAME = "evaluation-self-evaluation-register";

    private static final Table TABLE = Table.named("self_evaluation_register").withKey("project_code", "budget_year");

    SelfEvaluationRegisterProjection() {
        super(NAME, TABLE);
        perSubject();
        on(SelfEvaluationEvent.class, SelfEvaluationRegisterProjection::project);
    }

    private static List<Change> project(SelfEvaluationEvent event, Happened at) {
        Change row = TABLE.row(event.projectCode(), event.budgetYear()).set("version", at.version());
        return switch (event) {
            case SelfEvaluationOpened opened ->
                List.of(row.set("project_name", opened.projectName())
                        .set("unit_code", opened.unitCode())
                        .set("stage", Stage.OPENED.name())
                        .setJson("prefilled", opened));
            case SelfEvaluationSubmitted submitted ->
                List.of(row.set("stage", Stage.SUBMITTED.name())
                        .set("total", submitted.sheet().total())
                        .set("grade", submitted.sheet().grade())
                        .set("content_hash", submitted.contentHash())
                        .set("confirmed_by", null)
                        .setJson("sheet", submitted.sheet()));
            case SelfEvaluationConfirmed confirmed ->
                List.of(row.set("stage", Stage.CONFIRMED.name()).set("confirmed_by", confirmed.confirmedBy()));
            case SelfEvaluationFinalised finalised ->
                List.of(row.set("stage", Stage.FINALISED.name()).set("concluded_on", finalised.finalisedOn()));
            case SelfEvaluationAttested attested ->
                List.of(row.set("project_name", attested.codeName())
                        .set("unit_code", attested.unitCode())
                        .set("stage", Stage.ATTESTED.name())
                        .set("grade", attested.grade())
                        .set("concluded_on", attested.attestedOn()));
        };
    }
}
