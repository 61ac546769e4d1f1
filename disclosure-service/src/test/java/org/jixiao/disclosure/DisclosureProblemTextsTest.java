package org.jixiao.disclosure;

import org.jixiao.platform.test.ProblemTextsTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The disclosure service's problems")
class DisclosureProblemTextsTest extends ProblemTextsTest {

    DisclosureProblemTextsTest() {
        super(DisclosureApplication.class);
    }
}
