package org.jixiao.monitoring.budgetexecution.execution;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.LateDocumentCounted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.monitoring.budgetexecution.DocumentStanding.Status;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the figures of every project and unit, and every finance document with its standing. */
@Component
class ExecutionProjection extends Projection {

    static final String NAME = "monitoring-execution";

    private static final Table EXECUTION = Table.named("budget_execution").withKey("budget_year", "kind", "code");
    private static final Table DOCUMENT = Table.named("finance_document")
            .withKey("budget_year", "subject_kind", "subject_code", "system", "kind", "number", "line", "version");

    ExecutionProjection() {
        super(NAME, EXECUTION, DOCUMENT);
        perSubject();
        on(
                ProjectProposed.class,
                (event, _) -> List.of(row(Subject.project(event.projectCode(), event.budgetYear()))
                        .set("name", event.name())
                        .set("unit_code", event.unitCode())));
        on(
                ProjectTransferred.class,
                (event, _) -> List.of(row(Subject.project(event.projectCode(), event.budgetYear()))
                        .set("unit_code", event.unitCode())));
        on(
                ClassifiedProjectRegistered.class,
                (event, _) -> List.of(row(Subject.project(event.projectCode(), event.budgetYear()))
                        .set("name", event.codeName())
                        .set("unit_code", event.unitCode())));
        on(
                UnitRegistered.class,
                (event, _) -> List.of(row(Subject.unit(event.unitCode(), event.budgetYear()))
                        .set("name", event.name())
                        .set("unit_code", event.unitCode())));
        on(BudgetExecutionEvent.class, ExecutionProjection::project);
    }

    private static List<Change> project(BudgetExecutionEvent event, Happened at) {
        return switch (event) {
            case BudgetExecutionOpened opened -> List.of(row(opened.subject()).set("version", at.version()));
            case DocumentCounted counted -> counted(counted, at);
            case LateDocumentCounted late ->
                List.of(
                        row(late.subject()).set("version", at.version()),
                        document(late.subject(), late.document(), Status.COUNTED, null, at)
                                .set("late", true));
            case FinanceDocumentParked parked ->
                List.of(
                        row(parked.subject()).set("version", at.version()),
                        document(parked.subject(), parked.document(), Status.PARKED, parked.reason(), at));
        };
    }

    private static List<Change> counted(DocumentCounted event, Happened at) {
        return List.of(
                figures(row(event.subject()), event.figures())
                        .set("changed_on", at.businessDate())
                        .set("version", at.version()),
                document(event.subject(), event.document(), Status.COUNTED, null, at));
    }

    private static Change row(Subject subject) {
        return EXECUTION.row(subject.budgetYear(), subject.kind(), subject.code());
    }

    private static Change figures(Change row, MoneyFigures figures) {
        return row.set("approved", figures.approved())
                .set("increased", figures.increased())
                .set("cut", figures.cut())
                .set("moved_in", figures.movedIn())
                .set("moved_out", figures.movedOut())
                .set("carried_in", figures.carriedIn())
                .set("clawed_back", figures.clawedBack())
                .set("budget", figures.budget())
                .set("quota", figures.quota())
                .set("in_transit", figures.inTransit())
                .set("executed", figures.executed())
                .set("other_funds", figures.otherFunds())
                .set("carried_out", figures.carriedOut())
                .set("quota_left", figures.left());
    }

    private static Change document(
            Subject subject, FinanceDocument document, Status status, @Nullable ParkingReason reason, Happened at) {
        return documentRow(subject, document)
                .set("document_date", document.date())
                .set("amount", document.amount())
                .set("executed", document.executed())
                .set("refers_to", document.refersTo())
                .set("economic_class", document.economicClass())
                .set("procurement", document.procurement())
                .set("imported", document.imported())
                .set("status", status.name())
                .set("reason", reason == null ? null : reason.name())
                .set("status_since", at.businessDate());
    }

    private static Change documentRow(Subject subject, FinanceDocument document) {
        return DOCUMENT.row(
                subject.budgetYear(),
                subject.kind(),
                subject.code(),
                document.origin().system(),
                document.kind().name(),
                document.number(),
                document.origin().line(),
                document.origin().version());
    }
}
