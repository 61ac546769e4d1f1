package org.jixiao.evaluation.keyevaluation;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jspecify.annotations.Nullable;

/**
 * What became of the evaluation; each part is null before it came, and after it was reopened.
 *
 * @param results how many were final
 */
record Outcome(
        int results,
        @Nullable KeyEvaluationFinalised result,
        @Nullable FeedbackLetterSent letter,
        @Nullable FeedbackLetterAnswered answer,
        boolean archived) {

    static Outcome open() {
        return new Outcome(0, null, null, null, false);
    }

    Outcome after(KeyEvaluationFinalised finalised) {
        return new Outcome(finalised.version(), finalised, letter, answer, archived);
    }

    Outcome after(FeedbackLetterSent sent) {
        return new Outcome(results, result, sent, answer, archived);
    }

    Outcome after(FeedbackLetterAnswered given) {
        return new Outcome(results, result, letter, given, archived);
    }

    Outcome inTheArchive() {
        return new Outcome(results, result, letter, answer, true);
    }

    Outcome reopened() {
        return new Outcome(results, null, null, null, false);
    }
}
