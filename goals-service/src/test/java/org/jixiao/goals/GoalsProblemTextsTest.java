package org.jixiao.goals;

import org.jixiao.platform.test.ProblemTextsTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The words of the goals service's refusals")
class GoalsProblemTextsTest extends ProblemTextsTest {

    GoalsProblemTextsTest() {
        super(GoalsApplication.class);
    }
}
