package org.jixiao.monitoring.budgetexecution;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.monitoring.financeyear.FinanceYear;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link BudgetExecutionState}. */
@Component
class BudgetExecution extends Aggregate<BudgetExecutionCommand, BudgetExecutionEvent, BudgetExecutionState> {

    BudgetExecution() {
        super(
                "budget-execution",
                BudgetExecutionCommand.class,
                BudgetExecutionEvent.class,
                new BudgetExecutionState.Unknown());
    }

    /** Whether the year's books are closed. */
    @Override
    protected List<String> consults(Subject subject) {
        return List.of(FinanceYear.streamOf(subject.budgetYear()));
    }
}
