package org.jixiao.disclosure.indexnumber;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the index numbers of a year. */
public sealed interface IndexNumberCommand extends Command {

    String OFFICE = "office";

    LocalDate on();

    @Override
    default Subject subject() {
        return ofYear(on().getYear());
    }

    /** All that is published in a calendar year is numbered together. */
    static Subject ofYear(int year) {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, year);
    }

    /**
     * Give items their numbers, those that have one already excepted.
     *
     * @param budgetYear of the items; its rulebook has the series
     * @param unitCode the unit in whose batch they are; null for the department's
     * @param items in the order of their numbers
     * @param on the day of publication
     */
    record GiveIndexNumbers(int budgetYear, @Nullable String unitCode, List<Wanted> items, LocalDate on)
            implements IndexNumberCommand {}

    /** One item. */
    record Wanted(Subject subject, Matter matter) {}
}
