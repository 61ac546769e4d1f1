package org.jixiao.kernel;

import org.jixiao.platform.test.architecture.HouseRules;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The shared kernel")
class KernelArchitectureTest extends HouseRules {

    KernelArchitectureTest() {
        super("org.jixiao.kernel");
    }
}
