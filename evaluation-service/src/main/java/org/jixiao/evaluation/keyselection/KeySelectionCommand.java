package org.jixiao.evaluation.keyselection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Deviation;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the selection of key evaluations of a budget year. */
public sealed interface KeySelectionCommand extends Command {

    /** The selection is the whole office's, one per budget year. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear());
    }

    /**
     * Propose what is evaluated.
     *
     * @param seed what decides by lot
     * @param evaluables every subject with an approved goal
     */
    record ProposeKeySelection(int budgetYear, String seed, List<Evaluable> evaluables, LocalDate on)
            implements KeySelectionCommand {}

    /**
     * A subject that can be evaluated.
     *
     * @param amount approved budget, 元; null where it is not known
     * @param key 重点 in this budget year
     * @param keySince first budget year of the five-year cycle that runs: after the last selection, else the first in which it was 重点;
     *     null where it never was
     * @param last how it was evaluated last; null where it never was
     */
    record Evaluable(
            Subject subject,
            String name,
            String unitCode,
            @Nullable BigDecimal amount,
            boolean key,
            @Nullable Integer keySince,
            @Nullable LastResult last) {}

    /**
     * The last final result up to the year.
     *
     * @param grade null where it was 无法证明
     * @param alert it had an alert
     */
    record LastResult(@Nullable String grade, boolean alert) {}

    /**
     * Decide what is evaluated.
     *
     * @param selected all of it
     * @param deviations a reason for each subject that is selected beside the proposal, or left out of it
     * @param document 文号 of the decision
     */
    record DecideKeySelection(
            int budgetYear, List<Subject> selected, List<Deviation> deviations, String document, LocalDate on)
            implements KeySelectionCommand {}
}
