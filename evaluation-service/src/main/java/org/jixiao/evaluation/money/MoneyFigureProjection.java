package org.jixiao.evaluation.money;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** The money of every subject as finance's last document left it. */
@Component
class MoneyFigureProjection extends Projection {

    private static final Table FIGURE = Table.named("money_figure").withKey("budget_year", "kind", "code");

    MoneyFigureProjection() {
        super("evaluation-money-figures", FIGURE);
        perSubject();
        on(DocumentCounted.class, (event, _) -> {
            Subject subject = event.subject();
            return List.of(FIGURE.row(subject.budgetYear(), subject.kind(), subject.code())
                    .set("budget", event.figures().budget())
                    .set("executed", event.figures().executed()));
        });
    }
}
