package org.jixiao.evaluation.selfevaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSupervised;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that was submitted last, and how far its review has come: everything that was said of it, in its order.
 *
 * @param supervision one of the three saw it (督导); null before
 */
record Sheet(
        SelfEvaluationSubmitted submitted,
        Standing standing,
        List<SelfEvaluationConfirmed> confirmations,
        List<SelfEvaluationJudged> opinions,
        @Nullable SelfEvaluationSupervised supervision) {

    enum Standing {
        IN_REVIEW,
        RETURNED,
        CONCLUDED
    }

    static Sheet of(SelfEvaluationSubmitted submitted) {
        return new Sheet(submitted, Standing.IN_REVIEW, List.of(), List.of(), null);
    }

    Sheet with(Standing other) {
        return new Sheet(submitted, other, confirmations, opinions, supervision);
    }

    Sheet and(SelfEvaluationConfirmed confirmed) {
        return new Sheet(submitted, standing, more(confirmations, confirmed), opinions, supervision);
    }

    Sheet and(SelfEvaluationJudged judged) {
        return new Sheet(submitted, standing, confirmations, more(opinions, judged), supervision);
    }

    Sheet and(SelfEvaluationSupervised supervised) {
        return new Sheet(submitted, standing, confirmations, opinions, supervised);
    }

    private static <T> List<T> more(List<T> said, T next) {
        return Stream.concat(said.stream(), Stream.of(next)).toList();
    }
}
