package org.jixiao.platform.problem;

import org.jixiao.platform.test.ProblemTextsTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The platform's own problems")
class PlatformTextsTest extends ProblemTextsTest {

    PlatformTextsTest() {
        super(Problem.class);
    }
}
