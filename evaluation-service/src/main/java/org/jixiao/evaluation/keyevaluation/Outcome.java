package org.jixiao.evaluation.keyevaluation;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jspecify.annotations.Nullable;

/**
 * What became of the evaluation; each part is null before it came, and after it was reopened.
 *
 * @param results how many were final
 * @param confirmed why the result stands although it rests on what turned out false; null where nobody had to say so
 * @param reopenedOn for the last time; null where it never was
 */
record Outcome(
        int results,
        @Nullable KeyEvaluationFinalised result,
        @Nullable FeedbackLetterSent letter,
        @Nullable FeedbackLetterAnswered answer,
        boolean archived,
        @Nullable KeyResultConfirmed confirmed,
        @Nullable LocalDate reopenedOn) {

    static Outcome open() {
        return new Outcome(0, null, null, null, false, null, null);
    }

    Outcome after(KeyEvaluationFinalised finalised) {
        return new Outcome(finalised.version(), finalised, letter, answer, archived, confirmed, reopenedOn);
    }

    Outcome after(FeedbackLetterSent sent) {
        return new Outcome(results, result, sent, answer, archived, confirmed, reopenedOn);
    }

    Outcome after(FeedbackLetterAnswered given) {
        return new Outcome(results, result, letter, given, archived, confirmed, reopenedOn);
    }

    Outcome inTheArchive() {
        return new Outcome(results, result, letter, answer, true, confirmed, reopenedOn);
    }

    Outcome after(KeyResultConfirmed decision) {
        return new Outcome(results, result, letter, answer, archived, decision, reopenedOn);
    }

    Outcome after(KeyEvaluationReopened reopened) {
        return new Outcome(results, null, null, null, false, null, reopened.reopenedOn());
    }

    /** Whether evaluators worked with a record that was found false later, and did not look at the matter since. */
    boolean restsOn(FalsificationFound found) {
        return result != null
                && !result.finalisedOn().isAfter(found.foundOn())
                && (reopenedOn == null || reopenedOn.isBefore(found.foundOn()));
    }
}
