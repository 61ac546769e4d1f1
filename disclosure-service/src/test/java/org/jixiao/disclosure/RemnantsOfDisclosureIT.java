package org.jixiao.disclosure;

import org.jixiao.platform.test.postgres.WithEventLog;
import org.jixiao.platform.test.removal.RemnantsIT;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@DirtiesContext
@DisplayName("The disclosure service")
class RemnantsOfDisclosureIT extends RemnantsIT {}
