package org.jixiao.evaluation;

import org.jixiao.platform.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The evaluation service")
class EvaluationArchitectureTest extends ArchitectureRules {

    EvaluationArchitectureTest() {
        super("evaluation");
    }
}
