package org.jixiao.evaluation.keyevaluation;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;

/** The plan that was submitted last, and how it stands. */
record Plan(EvaluationPlanSubmitted submitted, Standing standing) {

    Plan standing(Standing other) {
        return new Plan(submitted, other);
    }
}
