package org.jixiao.monitoring.unitfacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;

/** What can be asked of the facts of a unit. */
public sealed interface UnitFactsCommand extends Command {

    String unitCode();

    int budgetYear();

    @Override
    default Subject subject() {
        return Subject.unit(unitCode(), budgetYear());
    }

    /** Report facts, for the first time or anew; what is not named stays as it was. */
    record ReportUnitFacts(String unitCode, int budgetYear, List<Reported> facts, Actor by, LocalDate on)
            implements UnitFactsCommand {}

    /**
     * A fact as it was written down.
     *
     * @param place where the value stands: a field of a request or a cell of a table
     */
    record Reported(UnitFact.Kind kind, BigDecimal value, String source, String place) {}
}
