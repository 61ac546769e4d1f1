package org.jixiao.monitoring.budgetexecution;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.LateDocumentCounted;
import org.jixiao.contracts.monitoring.MoneyFigures;

/** Says of what counts after the end of the year's books that it is late, and what it changed. */
final class LateDocuments {

    private LateDocuments() {}

    static List<BudgetExecutionEvent> marked(List<BudgetExecutionEvent> events, MoneyFigures before, String closedBy) {
        List<BudgetExecutionEvent> marked = new ArrayList<>();
        MoneyFigures figures = before;
        for (BudgetExecutionEvent event : events) {
            marked.add(event);
            if (event instanceof DocumentCounted counted) {
                MoneyFigures after = counted.figures();
                marked.add(new LateDocumentCounted(
                        counted.subject(),
                        counted.document(),
                        after.budget().subtract(figures.budget()),
                        after.executed().subtract(figures.executed()),
                        closedBy));
                figures = after;
            }
        }
        return List.copyOf(marked);
    }
}
