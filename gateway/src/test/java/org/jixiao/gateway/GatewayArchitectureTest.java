package org.jixiao.gateway;

import org.jixiao.platform.test.architecture.HouseRules;

class GatewayArchitectureTest extends HouseRules {

    GatewayArchitectureTest() {
        super("org.jixiao.gateway");
    }
}
