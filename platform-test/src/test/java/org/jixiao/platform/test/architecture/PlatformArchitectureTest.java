package org.jixiao.platform.test.architecture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest extends HouseRules {

    PlatformArchitectureTest() {
        super("org.jixiao.platform");
    }

    @Test
    @DisplayName("The platform knows no context")
    void knowsNoContext() {
        ServiceBoundaries.platformKnowsNoContext().check(classes());
    }
}
