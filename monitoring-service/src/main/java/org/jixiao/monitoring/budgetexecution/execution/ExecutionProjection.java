package org.jixiao.monitoring.budgetexecution.execution;

import java.util.List;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.Figures;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.monitoring.budgetexecution.DocumentStanding.Status;
import org.jixiao.monitoring.budgetexecution.FinanceDocuments;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every project's figures and every finance document with its standing. */
@Component
class ExecutionProjection extends Projection {

    static final String NAME = "monitoring-execution";

    private static final Table EXECUTION = Table.named("budget_execution").withKey("budget_year", "project_code");
    private static final Table DOCUMENT = Table.named("finance_document")
            .withKey("budget_year", "project_code", "system", "kind", "number", "line", "version");

    ExecutionProjection() {
        super(NAME, EXECUTION, DOCUMENT);
        perSubject();
        on(
                ProjectProposed.class,
                (event, _) -> List.of(EXECUTION
                        .row(event.budgetYear(), event.projectCode())
                        .set("name", event.name())
                        .set("unit_code", event.unitCode())));
        on(
                ClassifiedProjectRegistered.class,
                (event, _) -> List.of(EXECUTION
                        .row(event.budgetYear(), event.projectCode())
                        .set("name", event.codeName())
                        .set("unit_code", event.unitCode())));
        on(BudgetExecutionEvent.class, this::project);
    }

    private List<Change> project(BudgetExecutionEvent event, Happened at) {
        return switch (event) {
            case BudgetExecutionOpened _ -> List.of(execution(event, at));
            case BudgetApproved approved ->
                List.of(
                        counted(approved, approved.figures(), at),
                        document(approved, FinanceDocuments.of(approved), Status.COUNTED, null, at));
            case PaymentMade made ->
                List.of(
                        counted(made, made.figures(), at),
                        document(made, FinanceDocuments.of(made), Status.COUNTED, null, at));
            case FinanceDocumentParked parked ->
                List.of(execution(parked, at), document(parked, parked.document(), Status.PARKED, parked.reason(), at));
        };
    }

    private static Change execution(BudgetExecutionEvent event, Happened at) {
        return EXECUTION.row(event.budgetYear(), event.projectCode()).set("version", at.version());
    }

    private static Change counted(BudgetExecutionEvent event, Figures figures, Happened at) {
        return execution(event, at)
                .set("approved", figures.approved())
                .set("executed", figures.executed())
                .set("changed_on", at.businessDate());
    }

    private static Change document(
            BudgetExecutionEvent event,
            FinanceDocument document,
            Status status,
            @Nullable ParkingReason reason,
            Happened at) {
        return DOCUMENT.row(
                        event.budgetYear(),
                        event.projectCode(),
                        document.origin().system(),
                        document.kind().name(),
                        document.number(),
                        document.origin().line(),
                        document.origin().version())
                .set("document_date", document.date())
                .set("amount", document.amount())
                .set("original", document.original())
                .set("status", status.name())
                .set("reason", reason == null ? null : reason.name())
                .set("status_since", at.businessDate());
    }
}
