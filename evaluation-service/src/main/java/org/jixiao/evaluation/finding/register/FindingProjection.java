package org.jixiao.evaluation.finding.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * Keeps every finding, every result from outside, and how monitoring's rectifications stand; of these none that was rejected and of whose
 * order, with its 文号, nothing is known any more.
 */
@Component
class FindingProjection extends Projection {

    static final String NAME = "evaluation-findings";

    private static final Table FINDING = Table.named("finding").withKey("budget_year", "kind", "code", "number");
    private static final Table RESULT =
            Table.named("outside_result").withKey("budget_year", "kind", "code", "source", "number");
    private static final Table RECTIFICATION =
            Table.named("finding_rectification").withKey("budget_year", "kind", "code", "rectification");

    FindingProjection() {
        super(NAME, FINDING, RESULT, RECTIFICATION);
        perSubject();
        on(
                FindingRaised.class,
                (event, _) -> List.of(FINDING.row(
                                event.subject().budgetYear(),
                                event.subject().kind(),
                                event.subject().code(),
                                event.number())
                        .setJson("raised", event)));
        on(
                OutsideResultRegistered.class,
                (event, _) -> List.of(
                        result(event.subject(), event.source(), event.number()).setJson("registered", event)));
        on(
                OutsideResultCorrected.class,
                (event, _) -> List.of(
                        result(event.subject(), event.source(), event.number()).setJson("corrected", event)));
        on(
                OutsideResultWithdrawn.class,
                (event, _) -> List.of(
                        result(event.subject(), event.source(), event.number()).setJson("withdrawn", event)));
        on(
                RectificationOrdered.class,
                (event, _) -> List.of(stands(event.subject(), event.number(), Standing.ORDERED)
                        .set("document_number", event.documentNumber())
                        .set("finding", event.finding())
                        .set("due_on", event.dueOn())));
        on(
                RectificationReported.class,
                (event, _) -> List.of(stands(event.subject(), event.number(), Standing.REPORTED)));
        on(
                RectificationAccepted.class,
                (event, _) -> List.of(stands(event.subject(), event.number(), Standing.ACCEPTED)));
        on(
                RectificationRejected.class,
                (event, _) -> List.of(stands(event.subject(), event.number(), Standing.REJECTED)
                        .set("due_on", event.dueOn())));
    }

    private static Change result(Subject subject, FindingSource source, int number) {
        return RESULT.row(subject.budgetYear(), subject.kind(), subject.code(), source.name(), number);
    }

    private static Change stands(Subject subject, int rectification, Standing standing) {
        return RECTIFICATION
                .row(subject.budgetYear(), subject.kind(), subject.code(), rectification)
                .set("standing", standing.name());
    }
}
