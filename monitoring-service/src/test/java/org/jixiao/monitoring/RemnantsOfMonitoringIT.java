package org.jixiao.monitoring;

import org.jixiao.platform.test.postgres.WithEventLog;
import org.jixiao.platform.test.removal.RemnantsIT;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = MonitoringApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("monitoring")
@DirtiesContext
@DisplayName("The monitoring service")
class RemnantsOfMonitoringIT extends RemnantsIT {}
