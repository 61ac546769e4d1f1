package org.jixiao.monitoring.budgetexecution.whenunitregistered;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** From the first day a unit takes part, the documents of its own expenditure (基本支出) count. */
@Component
class WhenUnitRegisteredThenOpenBudgetExecution extends Automation {

    WhenUnitRegisteredThenOpenBudgetExecution() {
        super("monitoring-when-unit-registered-then-open-budget-execution", Start.FROM_THE_BEGINNING);
        on(
                UnitRegistered.class,
                (registered, _) ->
                        command(new OpenBudgetExecution(Subject.unit(registered.unitCode(), registered.budgetYear()))));
    }
}
