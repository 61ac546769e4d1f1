package org.jixiao.kernel;

import org.jixiao.kernel.review.Concluding;
import org.jixiao.platform.test.ProblemTextsTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The shared kernel's refusals")
class KernelProblemTextsTest extends ProblemTextsTest {

    KernelProblemTextsTest() {
        super(Concluding.class);
    }
}
