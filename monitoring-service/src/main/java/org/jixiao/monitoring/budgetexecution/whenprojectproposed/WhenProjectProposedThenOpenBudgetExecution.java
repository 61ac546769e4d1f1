package org.jixiao.monitoring.budgetexecution.whenprojectproposed;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** From the first day a project is known, its finance documents count; what came before it is released. */
@Component
class WhenProjectProposedThenOpenBudgetExecution extends Automation {

    WhenProjectProposedThenOpenBudgetExecution() {
        super("monitoring-when-project-proposed-then-open-budget-execution", Start.FROM_THE_BEGINNING);
        on(
                ProjectProposed.class,
                (proposed, _) -> command(
                        new OpenBudgetExecution(Subject.project(proposed.projectCode(), proposed.budgetYear()))));
        on(
                ClassifiedProjectRegistered.class,
                (registered, _) -> command(
                        new OpenBudgetExecution(Subject.project(registered.projectCode(), registered.budgetYear()))));
    }
}
