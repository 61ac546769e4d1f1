package org.jixiao.goals.unit;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.goals.organisation.Units;
import org.jixiao.goals.unit.UnitCommand.RegisterUnit;
import org.jixiao.goals.unit.UnitCommand.SetParticipation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** A unit in one budget year. */
sealed interface UnitState extends State<UnitCommand, UnitEvent, UnitState> {

    /** @param units of the office */
    record Unknown(Units units) implements UnitState {

        Unknown() {
            this(Units.none());
        }
    }

    /**
     * @param participation null before the first one was set
     */
    record Registered(UnitRegistered registration, @Nullable ParticipationSet participation) implements UnitState {}

    @Override
    default Decision<UnitEvent> decide(UnitCommand command) {
        return switch (command) {
            case RegisterUnit(var code, var year, var name, var kind, var participation) ->
                register(new UnitRegistered(code, year, name, kind), new ParticipationSet(code, year, participation));
            case SetParticipation(var code, var year, var participation) ->
                set(new ParticipationSet(code, year, participation));
        };
    }

    private Decision<UnitEvent> register(UnitRegistered wish, ParticipationSet participation) {
        return switch (this) {
            case Unknown(var units) ->
                units.objectionIn(wish.unitCode(), wish.budgetYear())
                        .map(ended -> Decision.<UnitEvent>refuse(ended.at("unitCode")))
                        .orElseGet(() -> Decision.accept(wish, participation));
            case Registered(var before, var set)
            when before.equals(wish) && participation.equals(set) -> Decision.nothingToDo();
            case Registered _ -> Decision.refuse(Refusal.conflict("unit-already-registered"));
        };
    }

    private Decision<UnitEvent> set(ParticipationSet wish) {
        return switch (this) {
            case Unknown _ -> Decision.refuse(Refusal.notFound("unit-not-in-this-year"));
            case Registered(var _, var set) when wish.equals(set) -> Decision.nothingToDo();
            case Registered _ -> Decision.accept(wish);
        };
    }

    @Override
    default UnitState evolve(UnitEvent event) {
        return switch (event) {
            case UnitRegistered registration -> new Registered(registration, null);
            case ParticipationSet set
            when this instanceof Registered(var registration, var _) -> new Registered(registration, set);
            case ParticipationSet _ -> this;
        };
    }

    @Override
    default UnitState heed(StoredEvent event) {
        return this instanceof Unknown(var units) ? new Unknown(units.after(event)) : this;
    }
}
