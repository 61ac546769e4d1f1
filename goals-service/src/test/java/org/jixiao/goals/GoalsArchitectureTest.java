package org.jixiao.goals;

import org.jixiao.platform.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The goals service")
class GoalsArchitectureTest extends ArchitectureRules {

    GoalsArchitectureTest() {
        super("goals");
    }
}
