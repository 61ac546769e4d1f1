package org.jixiao.monitoring.budgetexecution;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a project's budget execution. */
public sealed interface BudgetExecutionCommand extends Command {

    String projectCode();

    int budgetYear();

    @Override
    default Subject subject() {
        return Subject.project(projectCode(), budgetYear());
    }

    /** The project is known: its documents may count from now on. */
    record OpenBudgetExecution(String projectCode, int budgetYear) implements BudgetExecutionCommand {}

    /** Take in a document of the finance system. It is a fact: it counts or it waits, but it is never turned away. */
    record ReceiveFinanceDocument(String projectCode, int budgetYear, FinanceDocument document)
            implements BudgetExecutionCommand {}
}
