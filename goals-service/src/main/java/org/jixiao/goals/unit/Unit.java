package org.jixiao.goals.unit;

import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link UnitState}. */
@Component
class Unit extends Aggregate<UnitCommand, UnitEvent, UnitState> {

    Unit() {
        super("unit", UnitCommand.class, UnitEvent.class, new UnitState.Unknown());
    }
}
