package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
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
}
