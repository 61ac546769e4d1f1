package org.jixiao.goals.unit;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.goals.unit.UnitCommand.RegisterUnit;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** A unit in one budget year. */
sealed interface UnitState extends State<UnitCommand, UnitEvent, UnitState> {

    record Unknown() implements UnitState {}

    record Registered(UnitRegistered registration) implements UnitState {}

    @Override
    default Decision<UnitEvent> decide(UnitCommand command) {
        return switch (command) {
            case RegisterUnit(var code, var year, var name, var kind) ->
                register(new UnitRegistered(code, year, name, kind));
        };
    }

    private Decision<UnitEvent> register(UnitRegistered wish) {
        return switch (this) {
            case Unknown _ -> Decision.accept(wish);
            case Registered(var registration) when registration.equals(wish) -> Decision.nothingToDo();
            case Registered _ -> Decision.refuse(Refusal.conflict("unit-already-registered"));
        };
    }

    @Override
    default UnitState evolve(UnitEvent event) {
        return switch (event) {
            case UnitRegistered registration -> new Registered(registration);
        };
    }

    @Override
    default UnitState heed(StoredEvent event) {
        return this;
    }
}
