package org.jixiao.journal;

import org.jixiao.platform.test.ProblemTextsTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The journal service's problems")
class JournalProblemTextsTest extends ProblemTextsTest {

    JournalProblemTextsTest() {
        super(JournalApplication.class);
    }
}
