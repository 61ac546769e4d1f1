package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionState.Unknown;
import org.jixiao.monitoring.budgetexecution.DocumentStanding.Status;
import org.jixiao.monitoring.budgetexecution.Documents.Parked;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.eventlog.EventLog;
import org.springframework.stereotype.Component;

/**
 * Tells finance what became of a document, from the stream itself and as of the very version that its command led to: at once, and
 * the same again whenever the delivery is repeated.
 */
@Component
public class DocumentStandings {

    private final EventLog log;

    DocumentStandings(EventLog log) {
        this.log = log;
    }

    public DocumentStanding of(FinanceDocument document, Written written) {
        BudgetExecutionState state = new Unknown();
        for (var event : log.load(written.stream()).subList(0, (int) written.version() + 1)) {
            state = state.evolve((BudgetExecutionEvent) event);
        }
        Documents documents = state.documents();
        Parked parked = documents.parked().get(DocumentKey.of(document));
        return parked == null
                ? new DocumentStanding(Status.COUNTED, null, documents.figures())
                : new DocumentStanding(Status.PARKED, parked.reason(), documents.figures());
    }
}
