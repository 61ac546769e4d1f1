package org.jixiao.goals.whole;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a unit or department as a whole. */
public sealed interface WholeCommand extends Command {

    /**
     * Call for the goal of a unit or department as a whole.
     *
     * @param name as it stands on the form
     * @param unitCode the unit that writes it: the unit itself, or of a department the 机关
     * @param division who leads the writing
     * @param officer who writes it
     */
    record CallForWholeGoal(Subject subject, String name, String unitCode, String division, Person officer)
            implements WholeCommand {}
}
