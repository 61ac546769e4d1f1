package org.jixiao.monitoring;

import org.jixiao.platform.test.architecture.ArchitectureRules;

class MonitoringArchitectureTest extends ArchitectureRules {

    MonitoringArchitectureTest() {
        super("monitoring");
    }
}
