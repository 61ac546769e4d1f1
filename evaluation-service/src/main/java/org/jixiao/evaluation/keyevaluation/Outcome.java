package org.jixiao.evaluation.keyevaluation;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jspecify.annotations.Nullable;

/**
 * What became of the evaluation; each part is null before it came, and after it was reopened.
 *
 * @param results how many were final
 * @param archive the papers that were laid down last
 * @param confirmed why the result stands although it rests on what turned out false; null where nobody had to say so
 */
record Outcome(
        int results,
        @Nullable KeyEvaluationFinalised result,
        @Nullable FeedbackLetterSent letter,
        @Nullable FeedbackLetterAnswered answer,
        @Nullable KeyEvaluationArchived archive,
        @Nullable KeyResultConfirmed confirmed) {

    static Outcome open() {
        return new Outcome(0, null, null, null, null, null);
    }

    Outcome after(KeyEvaluationFinalised finalised) {
        return new Outcome(finalised.version(), finalised, letter, answer, archive, confirmed);
    }

    Outcome after(FeedbackLetterSent sent) {
        return new Outcome(results, result, sent, answer, archive, confirmed);
    }

    Outcome after(FeedbackLetterAnswered given) {
        return new Outcome(results, result, letter, given, archive, confirmed);
    }

    Outcome after(KeyEvaluationArchived papers) {
        return new Outcome(results, result, letter, answer, papers, confirmed);
    }

    Outcome after(KeyResultConfirmed decision) {
        return new Outcome(results, result, letter, answer, archive, decision);
    }

    Outcome reopened() {
        return new Outcome(results, null, null, null, null, null);
    }

    /** Whether its papers were laid down, although a later one may be missing there. */
    boolean archived() {
        return archive != null;
    }

    /**
     * Whether evaluators worked with a record that was found false later. Days do not tell what came first within one: a result of the
     * day of the finding, also one that was looked at again on it, counts as an earlier one, as in what the public reads.
     */
    boolean restsOn(FalsificationFound found) {
        return result != null && !result.finalisedOn().isAfter(found.foundOn());
    }
}
