package org.jixiao.monitoring.reconciliation;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the reconciliation of a month. */
public sealed interface ReconciliationCommand extends Command {

    /** The books are the whole office's. */
    String OFFICE = "office";

    int budgetYear();

    int month();

    @Override
    default Subject subject() {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear());
    }

    @Override
    default String part() {
        return "%02d".formatted(month());
    }

    /**
     * Compare finance's totals with ours.
     *
     * @param here ours of this moment
     * @param deliveredAs the delivery that brought finance's
     */
    record ReconcileMonth(
            int budgetYear, int month, List<Stated> finance, List<Own> here, String deliveredAs, LocalDate on)
            implements ReconciliationCommand {}

    /**
     * What finance says of one project or unit.
     *
     * @param place where it stands: a field of a request or a cell of a table
     */
    record Stated(Subject subject, Totals totals, String place) {}

    /** What the documents here add up to; {@code documentsWait} where some of them are parked. */
    record Own(Subject subject, Totals totals, boolean documentsWait) {}
}
