package org.jixiao.goals.unit;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.goals.organisation.Organisation;
import org.jixiao.goals.unit.UnitCommand.RegisterUnit;
import org.jixiao.goals.unit.UnitCommand.SetParticipation;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link UnitState}. */
@Component
public class Unit extends Aggregate<UnitCommand, UnitEvent, UnitState> {

    private static final String TYPE = "unit";

    Unit() {
        super(TYPE, UnitCommand.class, UnitEvent.class, new UnitState.Unknown());
    }

    /** A unit that ended before the year takes no part in it. */
    @Override
    protected List<String> consultsFor(UnitCommand command) {
        return switch (command) {
            case RegisterUnit _ -> List.of(Organisation.stream());
            case SetParticipation _ -> List.of();
        };
    }

    /** A unit's stream of a budget year, for aggregates that ask what the unit is and how it takes part. */
    public static String streamOf(String unitCode, int budgetYear) {
        return streamOf(TYPE, new Subject(Subject.UNIT, unitCode, budgetYear));
    }
}
