package org.jixiao.goals;

import java.util.Set;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jixiao.platform.test.removal.RemnantsIT;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = GoalsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("goals")
@DirtiesContext
@DisplayName("The goals service")
class RemnantsOfGoalsIT extends RemnantsIT {

    @Override
    protected Set<String> leftOut() {
        return Set.of("/api/goals/indicator-library/{year}/indicators/{code}");
    }
}
