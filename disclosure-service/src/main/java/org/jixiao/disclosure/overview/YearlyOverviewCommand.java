package org.jixiao.disclosure.overview;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the overview of a budget year. */
public sealed interface YearlyOverviewCommand extends Command {

    /** There is one for the whole office. */
    String OFFICE = "office";

    /**
     * Sum up what is published of the year, where that is not what it was when it was summed up last.
     *
     * @param department whose overview it is
     * @param name of the department
     * @param unitCode the unit that publishes with it
     * @param projects of which something is published and nothing withheld, by their codes
     */
    record DrawOverview(
            int budgetYear, Subject department, String name, String unitCode, List<Counted> projects, LocalDate on)
            implements YearlyOverviewCommand {

        @Override
        public Subject subject() {
            return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear);
        }
    }
}
