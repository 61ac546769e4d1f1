package org.jixiao.goals.unit;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a unit. */
public sealed interface UnitCommand extends Command {

    String unitCode();

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.UNIT, unitCode(), budgetYear());
    }

    /** Let a unit take part in a budget year. */
    record RegisterUnit(String unitCode, int budgetYear, String name, UnitKind kind, Participation participation)
            implements UnitCommand {}

    /** Let a unit take part in another way from now on. */
    record SetParticipation(String unitCode, int budgetYear, Participation participation) implements UnitCommand {}
}
