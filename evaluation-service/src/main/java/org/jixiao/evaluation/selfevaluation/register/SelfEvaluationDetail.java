package org.jixiao.evaluation.selfevaluation.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation with everything in it.
 *
 * @param prefilled what it opened with; null for a classified project
 * @param sheet the sheet last submitted; null before, and always for a classified project
 * @param contentHash hash of that sheet, which the heads confirm
 * @param lateMoney what is to be said of money that moved after the result; null where none did
 * @param results every result as it was final, the last one stands unless it is void
 * @param falsifications false data that was found, each with the version that is void by it and the person who answers for it, for good
 */
record SelfEvaluationDetail(
        SelfEvaluationRow row,
        @Nullable SelfEvaluationOpened prefilled,
        @Nullable SelfEvaluationSheet sheet,
        @Nullable String contentHash,
        List<Step> steps,
        @Nullable LateMoneyNoticed lateMoney,
        List<SelfEvaluationFinalised> results,
        List<FalsificationFound> falsifications) {

    /**
     * A step that was taken.
     *
     * @param step SUBMITTED, EXTENDED, CONFIRMED, JUDGED, SUPERVISED, RETURNED, FINALISED, VOIDED, REOPENED or FILED
     * @param onBehalfOf for whom a delegate took it (代); null in the own right
     */
    record Step(
            String step,
            LocalDate takenOn,
            String takenBy,
            @Nullable String post,
            @Nullable String seat,
            @Nullable String opinion,
            @Nullable String said,
            @Nullable String onBehalfOf) {}
}
