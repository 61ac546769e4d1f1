package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a unit or the department as a whole, and where it comes from.
 *
 * @param value what all units have together, less what is within
 * @param units what each unit has
 * @param within what units moved among themselves: both count it, and the whole counts it once
 */
public record Figure(WholeFigure kind, BigDecimal value, List<OfUnit> units, BigDecimal within) {

    /**
     * @param fact what the unit reported; null where finance's documents say it
     */
    public record OfUnit(
            String unitCode, BigDecimal value, @Nullable UnitFact fact) {}
}
