package org.jixiao.evaluation.rechecksample;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the rechecks of a budget year as a whole. */
public sealed interface RecheckSampleCommand extends Command {

    /** The sample is the whole office's, one per budget year. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear());
    }

    /**
     * Draw what is rechecked.
     *
     * @param seed what decides by lot
     * @param results every result that is final
     */
    record DrawRecheckSample(int budgetYear, String seed, List<FinalResult> results, LocalDate on)
            implements RecheckSampleCommand {}

    /** @param alert something in it must be looked at */
    record FinalResult(Subject subject, String name, String unitCode, int resultVersion, boolean alert) {}
}
