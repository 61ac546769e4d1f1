package org.jixiao.monitoring.goaltracking;

import java.util.HashMap;
import java.util.Map;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.kernel.review.Confirmations;

/**
 * What the heads and seats of one unit's way have said of a report.
 *
 * @param opinions by seat
 */
record Said(Confirmations confirmations, Map<String, ProgressJudged> opinions) {

    Said {
        opinions = Map.copyOf(opinions);
    }

    static Said nothing() {
        return new Said(Confirmations.none(), Map.of());
    }

    Said and(ProgressConfirmed confirmed) {
        return new Said(confirmations.and(confirmed.post(), confirmed.contentHash()), opinions);
    }

    Said and(ProgressJudged judged) {
        Map<String, ProgressJudged> more = new HashMap<>(opinions);
        more.put(judged.seat(), judged);
        return new Said(confirmations, more);
    }
}
