package org.jixiao.evaluation.selfevaluation.register;

import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation with everything in it.
 *
 * @param prefilled what it opened with; null for a classified project
 * @param sheet the sheet last submitted; null before, and always for a classified project
 * @param contentHash hash of that sheet, which the head confirms
 * @param confirmedBy the head who confirmed exactly this sheet; null before
 */
record SelfEvaluationDetail(
        SelfEvaluationRow row,
        @Nullable SelfEvaluationOpened prefilled,
        @Nullable SelfEvaluationSheet sheet,
        @Nullable String contentHash,
        @Nullable String confirmedBy) {}
