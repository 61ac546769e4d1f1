package org.jixiao.goals.unit;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link UnitState}. */
@Component
public class Unit extends Aggregate<UnitCommand, UnitEvent, UnitState> {

    private static final String TYPE = "unit";

    Unit() {
        super(TYPE, UnitCommand.class, UnitEvent.class, new UnitState.Unknown());
    }

    /** A unit's stream of a budget year, for aggregates that ask what the unit is and how it takes part. */
    public static String streamOf(String unitCode, int budgetYear) {
        return streamOf(TYPE, new Subject(Subject.UNIT, unitCode, budgetYear));
    }
}
