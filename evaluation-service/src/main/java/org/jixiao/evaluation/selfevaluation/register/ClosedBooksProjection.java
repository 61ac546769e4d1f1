package org.jixiao.evaluation.selfevaluation.register;

import java.util.List;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Budget years whose books finance has closed (年终关账). */
@Component
class ClosedBooksProjection extends Projection {

    private static final Table BOOKS = Table.named("closed_books").withKey("budget_year");

    ClosedBooksProjection() {
        super("evaluation-closed-books", BOOKS);
        on(
                FinanceYearClosed.class,
                (event, at) -> List.of(BOOKS.row(event.budgetYear())
                        .set("closed_on", at.businessDate())
                        .set("document", event.paper().documentNumber())));
    }
}
