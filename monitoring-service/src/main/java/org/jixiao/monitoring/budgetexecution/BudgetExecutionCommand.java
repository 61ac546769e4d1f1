package org.jixiao.monitoring.budgetexecution;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the budget execution of a project or unit. */
public sealed interface BudgetExecutionCommand extends Command {

    /** The project or unit is known: its documents may count from now on. */
    record OpenBudgetExecution(Subject subject) implements BudgetExecutionCommand {}

    /**
     * Take in documents of the finance system on one subject. They are facts: each counts or waits, but none is turned away, unless
     * another content was sent under its name.
     */
    record ReceiveFinanceDocuments(Subject subject, List<FinanceDocument> documents)
            implements BudgetExecutionCommand {}
}
