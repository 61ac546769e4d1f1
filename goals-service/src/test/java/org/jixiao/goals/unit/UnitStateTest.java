package org.jixiao.goals.unit;

import static org.jixiao.platform.test.Given.given;

import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Examples;
import org.jixiao.goals.unit.UnitCommand.RegisterUnit;
import org.jixiao.goals.unit.UnitCommand.SetParticipation;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A unit")
class UnitStateTest {

    private static final UnitRegistered REGISTERED =
            new UnitRegistered("CENTRE", 2021, "国内合作交流服务中心", UnitKind.SERVICE_CENTRE);
    private static final ParticipationSet TRIAL = new ParticipationSet("CENTRE", 2021, Participation.TRIAL);
    private static final ParticipationSet FULL = new ParticipationSet("CENTRE", 2021, Participation.FULL);

    private final Given<UnitCommand, UnitEvent, UnitState> unknown = given(new UnitState.Unknown());
    private final Given<UnitCommand, UnitEvent, UnitState> registered = unknown.happened(REGISTERED, TRIAL);

    @Test
    @DisplayName("is registered for a budget year, and for the way it takes part")
    void isRegistered() {
        unknown.when(register("国内合作交流服务中心", Participation.TRIAL)).then(REGISTERED, TRIAL);
    }

    @Test
    @DisplayName("registered again in the same words stays as it is")
    void isIdempotent() {
        registered.when(register("国内合作交流服务中心", Participation.TRIAL)).thenNothingHappens();
    }

    @Test
    @DisplayName("cannot be registered twice in different words")
    void cannotBeRegisteredTwice() {
        registered
                .heard(REGISTERED)
                .when(register("驻北京办事处", Participation.TRIAL))
                .thenRefused(Refusal.conflict("unit-already-registered"));
        registered
                .when(register("国内合作交流服务中心", Participation.FULL))
                .thenRefused(Refusal.conflict("unit-already-registered"));
    }

    @Test
    @DisplayName("that ended before the year is not registered for it")
    void isNotRegisteredOnceEnded() {
        unknown.heard(Examples.ended("CENTRE"))
                .when(register("国内合作交流服务中心", Participation.TRIAL))
                .thenRefused(Examples.hasEnded("CENTRE"));
        registered
                .heard(Examples.ended("CENTRE"))
                .when(register("国内合作交流服务中心", Participation.TRIAL))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("comes to take part in another way")
    void takesPartInAnotherWay() {
        SetParticipation full = new SetParticipation("CENTRE", 2021, Participation.FULL);
        registered.when(full).then(FULL);
        registered.happened(FULL).when(full).thenNothingHappens();
    }

    @Test
    @DisplayName("that nobody registered does not take part")
    void doesNotTakePart() {
        unknown.happened(FULL)
                .when(new SetParticipation("CENTRE", 2021, Participation.FULL))
                .thenRefused(Refusal.notFound("unit-not-in-this-year"));
    }

    private static RegisterUnit register(String name, Participation participation) {
        return new RegisterUnit("CENTRE", 2021, name, UnitKind.SERVICE_CENTRE, participation);
    }
}
