package org.jixiao.evaluation.keyevaluation;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jspecify.annotations.Nullable;

/**
 * What became of the evaluation; each part is null before it came, and after it was reopened.
 *
 * @param results how many were final
 * @param archive the papers that were laid down last
 * @param confirmed why the result stands although it rests on what turned out false; null where nobody had to say so
 * @param reopenedOn for the last time; null where it never was
 */
record Outcome(
        int results,
        @Nullable KeyEvaluationFinalised result,
        @Nullable FeedbackLetterSent letter,
        @Nullable FeedbackLetterAnswered answer,
        @Nullable KeyEvaluationArchived archive,
        @Nullable KeyResultConfirmed confirmed,
        @Nullable LocalDate reopenedOn) {

    static Outcome open() {
        return new Outcome(0, null, null, null, null, null, null);
    }

    Outcome after(KeyEvaluationFinalised finalised) {
        return new Outcome(finalised.version(), finalised, letter, answer, archive, confirmed, reopenedOn);
    }

    Outcome after(FeedbackLetterSent sent) {
        return new Outcome(results, result, sent, answer, archive, confirmed, reopenedOn);
    }

    Outcome after(FeedbackLetterAnswered given) {
        return new Outcome(results, result, letter, given, archive, confirmed, reopenedOn);
    }

    Outcome after(KeyEvaluationArchived papers) {
        return new Outcome(results, result, letter, answer, papers, confirmed, reopenedOn);
    }

    Outcome after(KeyResultConfirmed decision) {
        return new Outcome(results, result, letter, answer, archive, decision, reopenedOn);
    }

    Outcome after(KeyEvaluationReopened reopened) {
        return new Outcome(results, null, null, null, null, null, reopened.reopenedOn());
    }

    /** Whether its papers were laid down, although a later one may be missing there. */
    boolean archived() {
        return archive != null;
    }

    /** Whether evaluators worked with a record that was found false later, and did not look at the matter since. */
    boolean restsOn(FalsificationFound found) {
        return result != null
                && !result.finalisedOn().isAfter(found.foundOn())
                && (reopenedOn == null || reopenedOn.isBefore(found.foundOn()));
    }
}
