package org.jixiao.goals.year;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a budget year. */
public sealed interface YearCommand extends Command {

    /** A year is the same for the whole office. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear());
    }

    /** Close the year (关账). */
    record CloseYear(int budgetYear, String document, LocalDate on) implements YearCommand {}
}
