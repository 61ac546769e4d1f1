package org.jixiao.evaluation.recheck.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckScored;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Candidate;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * Keeps every result that was drawn, who judged it and how its recheck ended. The draw is an event of the sample, judgements and
 * conclusion are the result's own: each stands without the others, so that none is lost where another was put aside.
 */
@Component
class RecheckProjection extends Projection {

    static final String NAME = "evaluation-rechecks";

    private static final Table RECHECK = Table.named("recheck").withKey("budget_year", "kind", "code");
    private static final Table SCORE =
            Table.named("recheck_score").withKey("budget_year", "kind", "code", "result_version", "scorer");

    RecheckProjection() {
        super(NAME, RECHECK, SCORE);
        on(RecheckSampleDrawn.class, (event, _) -> drawn(event));
        on(RecheckScored.class, (event, at) -> {
            Subject subject = event.subject();
            return List.of(
                    row(subject).set("version", at.version()),
                    SCORE.row(
                                    subject.budgetYear(),
                                    subject.kind(),
                                    subject.code(),
                                    event.resultVersion(),
                                    event.scorer().staffId())
                            .setJson("scored", event));
        });
        on(
                RecheckConcluded.class,
                (event, at) -> List.of(row(event.subject())
                        .set("version", at.version())
                        .set("outcome", event.outcome().name())
                        .set("considerable", event.considerable())
                        .set("concluded_on", event.concludedOn())
                        .setJson("concluded", event)));
    }

    private static List<Change> drawn(RecheckSampleDrawn event) {
        return event.candidates().stream()
                .filter(candidate -> candidate.ground() != null)
                .<Change>map(candidate -> drawn(candidate, event))
                .toList();
    }

    private static Change drawn(Candidate candidate, RecheckSampleDrawn event) {
        return row(candidate.subject())
                .set("name", candidate.name())
                .set("unit_code", candidate.unitCode())
                .set("draw", event.number())
                .set("alert", candidate.alert())
                .set("drawn_on", event.drawnOn());
    }

    private static Change row(Subject subject) {
        return RECHECK.row(subject.budgetYear(), subject.kind(), subject.code());
    }
}
