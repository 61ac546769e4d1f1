package org.jixiao.goals.unit;

import static org.jixiao.platform.test.Given.given;

import org.jixiao.contracts.goals.UnitEvent;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.unit.UnitCommand.RegisterUnit;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A unit")
class UnitStateTest {

    private static final UnitRegistered REGISTERED =
            new UnitRegistered("HQ", 2020, "市政府合作交流办公室机关", UnitKind.HEADQUARTERS);

    private final Given<UnitCommand, UnitEvent, UnitState> unknown = given(new UnitState.Unknown());

    @Test
    @DisplayName("is registered for a budget year")
    void isRegistered() {
        unknown.when(register("市政府合作交流办公室机关")).then(REGISTERED);
    }

    @Test
    @DisplayName("registered again with the same name stays as it is")
    void isIdempotent() {
        unknown.happened(REGISTERED).when(register("市政府合作交流办公室机关")).thenNothingHappens();
    }

    @Test
    @DisplayName("cannot be registered twice under different names")
    void cannotBeRegisteredTwice() {
        unknown.happened(REGISTERED)
                .heard(REGISTERED)
                .when(register("驻北京办事处"))
                .thenRefused(Refusal.conflict("unit-already-registered"));
    }

    private static RegisterUnit register(String name) {
        return new RegisterUnit("HQ", 2020, name, UnitKind.HEADQUARTERS);
    }
}
