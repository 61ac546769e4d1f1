package org.jixiao.evaluation.keyevaluation;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jspecify.annotations.Nullable;

/** What became of the evaluation; each part is null before it came. */
record Outcome(
        @Nullable KeyEvaluationFinalised result,
        @Nullable FeedbackLetterSent letter,
        @Nullable FeedbackLetterAnswered answer,
        boolean archived) {

    static Outcome open() {
        return new Outcome(null, null, null, false);
    }

    Outcome after(KeyEvaluationFinalised finalised) {
        return new Outcome(finalised, letter, answer, archived);
    }

    Outcome after(FeedbackLetterSent sent) {
        return new Outcome(result, sent, answer, archived);
    }

    Outcome after(FeedbackLetterAnswered given) {
        return new Outcome(result, letter, given, archived);
    }

    Outcome inTheArchive() {
        return new Outcome(result, letter, answer, true);
    }
}
