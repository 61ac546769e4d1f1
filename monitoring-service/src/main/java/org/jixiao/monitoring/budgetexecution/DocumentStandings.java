package org.jixiao.monitoring.budgetexecution;

import java.util.List;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionState.Unknown;
import org.jixiao.monitoring.budgetexecution.DocumentStanding.Status;
import org.jixiao.monitoring.budgetexecution.DocumentStanding.Summary;
import org.jixiao.monitoring.budgetexecution.Documents.Parked;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.eventlog.EventLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells finance what became of documents, from the stream itself and as of the very version that their command led to: at once, and
 * the same again whenever the delivery is repeated.
 */
@Component
public class DocumentStandings {

    private final EventLog log;

    DocumentStandings(EventLog log) {
        this.log = log;
    }

    public DocumentStanding of(FinanceDocument document, Written written) {
        return of(List.of(document), written).getFirst();
    }

    /** In the order of the documents. */
    public List<DocumentStanding> of(List<FinanceDocument> received, Written written) {
        BudgetExecutionState state = new Unknown();
        for (var event : log.load(written.stream()).subList(0, (int) written.version() + 1)) {
            state = state.evolve((BudgetExecutionEvent) event);
        }
        Documents documents = state.documents();
        Summary figures = Summary.of(documents.figures());
        return received.stream()
                .map(document -> standing(documents.parked().get(DocumentKey.of(document)), figures))
                .toList();
    }

    private static DocumentStanding standing(@Nullable Parked parked, Summary figures) {
        return parked == null
                ? new DocumentStanding(Status.COUNTED, null, figures)
                : new DocumentStanding(Status.PARKED, parked.reason(), figures);
    }
}
