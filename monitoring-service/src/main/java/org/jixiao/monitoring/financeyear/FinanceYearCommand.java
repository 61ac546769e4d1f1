package org.jixiao.monitoring.financeyear;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of a finance year. */
public sealed interface FinanceYearCommand extends Command {

    /** A year is the same for the whole office. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear());
    }

    /**
     * Take in what finance says of the year.
     *
     * @param unitCode null for what goes to the department as a whole
     */
    record ReceiveNotice(
            int budgetYear, NoticeKind kind, @Nullable String unitCode, FinancePaper paper)
            implements FinanceYearCommand {}
}
