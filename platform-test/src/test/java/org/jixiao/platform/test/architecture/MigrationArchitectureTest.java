package org.jixiao.platform.test.architecture;

class MigrationArchitectureTest extends HouseRules {

    MigrationArchitectureTest() {
        super("org.jixiao.migration");
    }
}
