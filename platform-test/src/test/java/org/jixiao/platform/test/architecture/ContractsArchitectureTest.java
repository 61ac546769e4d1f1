package org.jixiao.platform.test.architecture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContractsArchitectureTest extends HouseRules {

    ContractsArchitectureTest() {
        super("org.jixiao.contracts");
    }

    @Test
    @DisplayName("Contracts need nothing but the JDK")
    void standAlone() {
        ServiceBoundaries.contractsStandAlone().check(classes());
    }

    @Test
    @DisplayName("Events, and all they use, are pure")
    void eventsArePure() {
        Purity.OF_EVENTS.check(classes());
    }
}
