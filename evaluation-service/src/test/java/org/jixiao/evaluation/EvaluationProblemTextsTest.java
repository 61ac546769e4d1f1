package org.jixiao.evaluation;

import org.jixiao.platform.test.ProblemTextsTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The evaluation service's problems")
class EvaluationProblemTextsTest extends ProblemTextsTest {

    EvaluationProblemTextsTest() {
        super(EvaluationApplication.class);
    }
}
