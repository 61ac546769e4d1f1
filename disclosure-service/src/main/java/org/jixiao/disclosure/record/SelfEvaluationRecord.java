package org.jixiao.disclosure.record;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jspecify.annotations.Nullable;

/**
 * 绩效自评结果.
 *
 * @param isReexamined it was reopened, or is void (弄虚作假)
 */
record SelfEvaluationRecord(@Nullable PublicContent content, boolean isReexamined) implements MatterRecord {

    @Override
    public SelfEvaluationRecord after(StoredEvent event) {
        return switch (event) {
            case SelfEvaluationFinalised result -> new SelfEvaluationRecord(PublicVersion.of(result), false);
            case SelfEvaluationReopened _, FalsificationFound _ -> new SelfEvaluationRecord(content, true);
            default -> this;
        };
    }
}
