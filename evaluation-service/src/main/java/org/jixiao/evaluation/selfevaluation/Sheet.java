package org.jixiao.evaluation.selfevaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.kernel.review.Confirmations;

/**
 * The sheet that was submitted last, and how far its review has come.
 *
 * @param opinions by seat
 */
record Sheet(
        SelfEvaluationSubmitted submitted,
        Standing standing,
        Confirmations confirmations,
        Map<String, SelfEvaluationJudged> opinions) {

    enum Standing {
        IN_REVIEW,
        RETURNED,
        CONCLUDED
    }

    static Sheet of(SelfEvaluationSubmitted submitted) {
        return new Sheet(submitted, Standing.IN_REVIEW, Confirmations.none(), Map.of());
    }

    Sheet with(Standing other) {
        return new Sheet(submitted, other, confirmations, opinions);
    }

    Sheet and(SelfEvaluationConfirmed confirmed) {
        return new Sheet(submitted, standing, confirmations.and(confirmed.post(), confirmed.contentHash()), opinions);
    }

    Sheet and(SelfEvaluationJudged judged) {
        Map<String, SelfEvaluationJudged> more = new LinkedHashMap<>(opinions);
        more.put(judged.seat(), judged);
        return new Sheet(submitted, standing, confirmations, Map.copyOf(more));
    }
}
