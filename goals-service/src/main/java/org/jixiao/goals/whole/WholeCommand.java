package org.jixiao.goals.whole;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a unit or department as a whole. */
public sealed interface WholeCommand extends Command {

    /**
     * Call for the goal of a unit or department as a whole, or correct the call before anything is written.
     *
     * @param name as it stands on the form
     * @param unitCode the unit that writes it: the unit itself, or of a department the 机关
     * @param division who leads the writing
     * @param officer who writes it
     * @param on the business date
     */
    record CallForWholeGoal(
            Subject subject, String name, String unitCode, String division, Person officer, LocalDate on)
            implements WholeCommand {}
}
