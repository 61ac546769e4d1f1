package org.jixiao.demoidentity;

import org.jixiao.platform.test.architecture.HouseRules;

class DemoIdentityArchitectureTest extends HouseRules {

    DemoIdentityArchitectureTest() {
        super("org.jixiao.demoidentity");
    }
}
