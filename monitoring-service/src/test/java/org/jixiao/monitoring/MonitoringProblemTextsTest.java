package org.jixiao.monitoring;

import org.jixiao.platform.test.ProblemTextsTest;

class MonitoringProblemTextsTest extends ProblemTextsTest {

    MonitoringProblemTextsTest() {
        super(MonitoringApplication.class);
    }
}
