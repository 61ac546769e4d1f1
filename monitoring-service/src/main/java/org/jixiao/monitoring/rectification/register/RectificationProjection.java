package org.jixiao.monitoring.rectification.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.monitoring.rectification.Rectification.Standing;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps the rectifications as they stand. */
@Component
class RectificationProjection extends Projection {

    static final String NAME = "monitoring-rectifications";

    private static final Table RECTIFICATIONS =
            Table.named("rectification").withKey("budget_year", "kind", "code", "number");

    private static final Table OWNERS = Table.named("rectification_owner").withKey("budget_year", "kind", "code");

    RectificationProjection() {
        super(NAME, RECTIFICATIONS, OWNERS);
        perSubject();
        on(
                ProjectTransferred.class,
                (moved, _) -> List.of(OWNERS.row(moved.budgetYear(), Subject.PROJECT, moved.projectCode())
                        .set("unit_code", moved.unitCode())));
        on(RectificationEvent.class, RectificationProjection::project);
    }

    private static List<Change> project(RectificationEvent event, Happened at) {
        Subject subject = event.subject();
        Change row = RECTIFICATIONS
                .row(subject.budgetYear(), subject.kind(), subject.code(), event.number())
                .set("version", at.version());
        return List.of(
                switch (event) {
                    case RectificationOrdered ordered -> ordered(row, ordered, at);
                    case RectificationReported reported ->
                        row.set("standing", Standing.REPORTED.name())
                                .set("report", reported.report())
                                .setJson("evidence", reported.evidence())
                                .set("reported_by", reported.reportedBy().name())
                                .set("reported_on", at.businessDate());
                    case RectificationAccepted accepted ->
                        row.set("standing", Standing.ACCEPTED.name())
                                .set("remark", accepted.remark())
                                .set("judged_on", at.businessDate());
                    case RectificationRejected rejected ->
                        row.set("standing", Standing.REJECTED.name())
                                .set("rejected", true)
                                .set("remark", rejected.reason())
                                .set("due_on", rejected.dueOn())
                                .set("failed_after", rejected.failedAfter())
                                .set("judged_on", at.businessDate());
                });
    }

    private static Change ordered(Change row, RectificationOrdered event, Happened at) {
        return row.set("document_number", event.documentNumber())
                .set("unit_code", event.unitCode())
                .set("source", event.source().name())
                .set("severity", event.severity().name())
                .set("loss_or_violation", event.lossOrViolation())
                .setJson("findings", event.findings())
                .set("requirements", event.requirements())
                .set("basis", event.basis())
                .set("ordered_on", at.businessDate())
                .set("due_on", event.dueOn())
                .set("failed_after", event.failedAfter())
                .set("standing", Standing.ORDERED.name());
    }
}
