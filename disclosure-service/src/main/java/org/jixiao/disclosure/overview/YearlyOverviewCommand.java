package org.jixiao.disclosure.overview;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the overview of a budget year. */
public sealed interface YearlyOverviewCommand extends Command {

    /** There is one for the whole office. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear());
    }

    /**
     * Sum up what is public of the year, where that is not what it was when it was summed up last.
     *
     * @param department whose overview it is
     * @param name of the department
     * @param unitCode the unit that publishes with it; the department itself where there is none
     * @param projects of which something is public, by their codes
     */
    record DrawOverview(
            int budgetYear, Subject department, String name, String unitCode, List<Counted> projects, LocalDate on)
            implements YearlyOverviewCommand {

        @Override
        public Command wish() {
            return new DrawOverview(budgetYear, department, "", "", List.of(), on);
        }
    }

    /**
     * Something of a project is public no longer: an overview that counts it does not stand any more.
     *
     * @param matter null where it is the project as a whole
     * @param ground why it is public no longer
     * @param emergency nothing is said of it
     */
    record LoseCounted(
            int budgetYear,
            String projectCode,
            @Nullable Matter matter,
            LegalGround ground,
            boolean emergency,
            LocalDate on)
            implements YearlyOverviewCommand {}
}
