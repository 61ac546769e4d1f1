package org.jixiao.monitoring.financeyear;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceYearEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link FinanceYearState}. */
@Component
public class FinanceYear extends Aggregate<FinanceYearCommand, FinanceYearEvent, FinanceYearState> {

    private static final String TYPE = "finance-year";

    FinanceYear() {
        super(TYPE, FinanceYearCommand.class, FinanceYearEvent.class, FinanceYearState.unheard());
    }

    /** The stream of a budget year, for aggregates to which it matters whether its books are closed. */
    public static String streamOf(int budgetYear) {
        return streamOf(TYPE, new Subject(Subject.BUDGET_YEAR, FinanceYearCommand.OFFICE, budgetYear));
    }
}
